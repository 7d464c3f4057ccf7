import { noAsk, partOf, questionOf, type Ask } from './ask.ts';
import { mostMissed } from './missed.ts';
import { rightIn } from './parts.ts';

/** The line of a talk's summary about the question the room missed most; empty where none stands out. */
export function missedText(root: ParentNode, ask: Ask | undefined, t: (key: string, values?: Record<string, string | number>) => string): string {
  const missed = mostMissed(ask ?? noAsk, (key) => rightIn(root, questionOf(key), partOf(key)));
  if (!missed) return '';
  const { key, wrong, of } = missed;
  const slide = [...root.querySelectorAll<HTMLElement>('[data-slide]')].find(({ dataset }) => dataset.question === questionOf(key));
  const question = slide?.querySelector('h2:not(.slide-section)')?.textContent?.trim() ?? key;
  return t('ask.missed', { question: `${question} (${key})`, n: wrong, of });
}
