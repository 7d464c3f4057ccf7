import type { Podium } from '../console/podium.ts';
import { noAsk } from './ask.ts';
import { showBoard, type BoardTools } from './board.ts';
import { askDesk } from './desk.ts';
import { percentIn } from './percent.ts';

/** Asking the room, as a part of the console: its buttons and digits, and on the slide in view what the room sees. */
export function askView({ root, talk, lead, t, clock, actions, page }: Podium): () => void {
  const place = root.querySelector<HTMLElement>('[data-ask-desk]');
  if (!place) return () => undefined;
  const now = () => Date.now();
  const { number, length } = clock;
  const desk = askDesk(place, {
    ask: () => talk.now.ask,
    change: (make) => void lead((session) => ({ ...session, ask: make(session.ask ?? noAsk) })),
    leads: () => talk.control,
    ...{ t, now, number, length },
  });
  const board: BoardTools = { t, now, number, length, percent: percentIn(page.document.documentElement.lang) };
  for (const [action, by] of [['hand', 1], ['unhand', -1]] as const) actions.set(action, (key) => desk.press(Number(key?.at(-1)), by));
  return () => {
    const slide = [...root.querySelectorAll<HTMLElement>('[data-slide]')].find(({ dataset }) => dataset.slide === talk.now.slide);
    desk.show(slide);
    if (slide) showBoard(slide, talk.now.ask, board);
  };
}
