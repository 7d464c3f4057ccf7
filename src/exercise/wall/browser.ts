import { toggleFullScreen } from '../../room/fullScreen.ts';
import { listenToKeys } from '../../room/keyboard.ts';
import { share } from '../../room/shared.ts';
import { keepAwake } from '../../room/wakeLock.ts';
import { readWords } from '../../translate/readWords.ts';
import { part, wall } from './wall.ts';
import { wallSession } from './wallState.ts';

const keys = [
  { name: 'black', action: 'black', keys: ['b', '.'], when: 'unlessTyping' as const },
  { name: 'white', action: 'white', keys: ['w'], when: 'unlessTyping' as const },
  { name: 'back', action: 'back', keys: ['Escape'], when: 'always' as const },
  { name: 'full', action: 'full', keys: ['f'], when: 'unlessTyping' as const },
];

const root = document.querySelector<HTMLElement>('[data-wall]');
if (root) start(root);

function start(root: HTMLElement): void {
  const t = readWords(document);
  const shown = wall(root, t, () => Date.now());
  const session = share<object>(wallSession(root.dataset.wall ?? ''), window, {});
  session.onChange(() => shown.show(session.now));
  shown.show(session.now);
  window.setInterval(shown.tick, 1000);
  window.addEventListener('resize', shown.refit);
  void keepAwake(window).start();
  listenToKeys(document, keys, () => ({}), (action) => {
    if (action === 'full') void toggleFullScreen(document);
    else blank(root, action, t('wall.blank'));
    return true;
  });
}

/** The same key brings the wall back, and so does Escape. */
function blank(root: HTMLElement, action: string, said: string): void {
  const now = action === 'back' || root.dataset.blank === action ? '' : action;
  if (now) root.dataset.blank = now;
  else delete root.dataset.blank;
  part(root, 'said').textContent = now ? said : '';
}
