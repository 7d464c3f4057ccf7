import { attempt } from '../../room/attempt.ts';
import { listenToKeys } from '../../room/keyboard.ts';
import { share } from '../../room/shared.ts';
import { keepAwake } from '../../room/wakeLock.ts';
import { readWords } from '../../translate/readWords.ts';
import { keyList } from '../keys/keyList.ts';
import { newSession, sessionName } from '../session.ts';
import { readStops, slidesOf } from '../view/stops.ts';
import { actor } from './act.ts';
import { showAddress, slideInAddress } from './address.ts';
import { outline } from './outline.ts';
import { printWhole } from './paper.ts';
import { view } from './view.ts';

/** The window in front of the room: it shows what the session says, and can lead it alone where there is no console. */
export function startScreen(deck: HTMLElement): void {
  const slides = slidesOf(deck);
  const stops = readStops(deck);
  const slide = slideInAddress(location.hash, slides) ?? newSession().slide;
  const session = share(sessionName(deck.dataset.deck ?? ''), window, { ...newSession(), slide });
  const change = actor(session, stops, document);
  const screen = view(document, deck, slides, readWords(document));
  const list = outline(document, slides, (id) => change('goTo', id));
  const board = window.askRoom?.screen(document, () => session.now) ?? (() => undefined);
  const look = () => {
    screen.show(session.now);
    board();
    attempt(() => history.replaceState(null, '', `#slide-${session.now.slide}`));
  };

  session.onChange(look);
  // While neighbours talk, a clock runs.
  setInterval(() => session.now.ask?.until !== undefined && board(), 1000);
  addEventListener('hashchange', () => change('goTo', slideInAddress(location.hash, slides)));
  listenToKeys(document, keyList, () => ({}), (action) => (action === 'outline' ? list.toggle() : !list.open() && change(action)));
  for (const button of document.querySelectorAll<HTMLElement>('[data-turn]')) button.addEventListener('click', () => change(button.dataset.turn ?? ''));
  showAddress(deck, location);
  printWhole(window, deck);
  void keepAwake(window).start();
  deck.dataset.screen = '';
  look();
}
