import { shelfHere } from '../../progress/store/shelfHere.ts';
import { listenToKeys } from '../../room/keyboard.ts';
import { share } from '../../room/shared.ts';
import { keepAwake } from '../../room/wakeLock.ts';
import { readingSettings } from '../../site/settings.ts';
import { keyName } from '../../room/keys.ts';
import { keyList } from '../keys/keyList.ts';
import { newSession, sessionName } from '../session.ts';
import { readChoices } from './choices.ts';
import { endView } from './endView.ts';
import { keysView } from './keysView.ts';
import { layoutView } from './layoutView.ts';
import { outlineView } from './outlineView.ts';
import { podiumOf, type Podium } from './podium.ts';
import { screenWindow } from './screenWindow.ts';
import { slidesView } from './slidesView.ts';
import { startView } from './startView.ts';
import { talkActions } from './talkActions.ts';
import { timesView } from './timesView.ts';

/** Until then nobody is told that another window leads: it may only not have been asked yet. */
const settling = 500;
const opened = Date.now();

/** The window of the one who presents. */
export function startConsole(root: HTMLElement): void {
  const shelf = () => shelfHere(window);
  readingSettings(document, shelf);
  const podium = podiumOf(root, window, share(sessionName(root.dataset.console ?? ''), window, newSession(), { leads: true }));
  layoutView(podium, shelf);
  keysView(podium, shelf);
  screenWindow(podium);
  talkActions(podium);
  endView(podium);
  const clocks = [timesView(podium), outlineView(podium), ...(window.askRoom ? [window.askRoom.console(podium)] : [])];
  const views = [startView(podium, shelf), slidesView(podium), ...clocks, batonView(podium)];
  const draw = () => views.forEach((view) => void view());
  podium.talk.onChange(draw);
  root.dataset.live = '';
  // The heading of the page is that of the first slide, and a slide that is not shown is no heading.
  podium.part('title').setAttribute('role', 'heading');
  podium.part('title').setAttribute('aria-level', '1');
  for (const name of ['controls', 'times', 'nextLabel', 'outlineClose', 'planHead']) podium.part(name).hidden = false;
  draw();
  // By then it is known whether another window leads.
  setTimeout(draw, settling);
  setInterval(() => clocks.forEach((view) => void view()), 1000);
  listen(podium, shelf);
}

/** Buttons and keys ask for the same actions by the same names. */
function listen({ root, actions }: Podium, shelf: () => ReturnType<typeof shelfHere>): void {
  root.addEventListener('click', ({ target }) => {
    const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset.act;
    if (act) actions.get(act)?.();
  });
  listenToKeys(document, keyList, () => readChoices(shelf()).keys, (action, press) => {
    const act = actions.get(action);
    return act !== undefined && act(keyName(press)) !== false;
  });
}

/** A second console looks on: it has its own layout and notes, and nothing that moves the talk. */
function batonView({ root, page, talk, part }: Podium): () => void {
  const awake = keepAwake(page);
  return () => {
    part('watching').hidden = talk.control || Date.now() < opened + settling;
    for (const one of root.querySelectorAll<HTMLButtonElement | HTMLInputElement>('[data-leads]')) one.disabled = !talk.control;
    if (talk.now.times.begun !== undefined) void awake.start();
  };
}
