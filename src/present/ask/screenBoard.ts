import { clockText } from '../../room/clockText.ts';
import { readWords } from '../../translate/readWords.ts';
import type { Session } from '../session.ts';
import { showBoard, type BoardTools } from './board.ts';
import { percentIn } from './percent.ts';

/** Shows on the projector's slides what the room is asked and how it answered. Gives what draws the session as it stands. */
export function screenBoard(page: Document, session: () => Session): () => void {
  const { lang, dataset } = page.documentElement;
  const { number, length } = clockText({ tag: lang || 'en', digits: dataset.digits ?? 'latn' });
  const tools: BoardTools = { t: readWords(page), now: () => Date.now(), number, length, percent: percentIn(lang) };
  return () => {
    const { slide, ask } = session();
    const shown = [...page.querySelectorAll<HTMLElement>('[data-slide]')].find(({ dataset }) => dataset.slide === slide);
    if (shown) showBoard(shown, ask, tools);
  };
}
