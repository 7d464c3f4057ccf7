import { hasSecondDisplay, moveToSecondDisplay, openWindow } from '../../room/openWindow.ts';
import type { Podium } from './podium.ts';

/** Opens the screen in the language whose link is pressed. Where the browser blocks windows, it says what to do instead. */
export function screenWindow({ root, page, t, part, actions }: Podium): void {
  let opened: Window | undefined;
  const answer = part('answer');
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-screen]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      opened = openWindow(page, link.href, windowName(root.dataset.console ?? ''));
      answer.textContent = opened ? t('console.screenHelp') : `${t('console.screenBlocked')} `;
      if (!opened) answer.append(plainLink(link.href, t('console.screenLink')));
      part('move').hidden = !opened || !hasSecondDisplay(page);
    });
  }
  actions.set('move', () => {
    if (opened) void moveToSecondDisplay(page, opened).then((moved) => (answer.textContent = t(moved ? 'console.screenMoved' : 'console.screenNotMoved')));
  });
}

/** Browsers never block a link that is followed. */
function plainLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.textContent = text;
  return link;
}

/** One screen for each text: pressed again, the same window comes to the front, or changes its language. */
const windowName = (text: string) => `p3-screen-${text.replace(/\W+/g, '-')}`;
