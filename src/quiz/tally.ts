import { readWords } from '../translate/readWords.ts';
import { outcome } from './grade/result.ts';

/** How a set of questions went so far: undefined is not answered, null is answered without a score. */
export type Scores = readonly (number | null | undefined)[];

export interface Tally {
  answered: number;
  total: number;
  /** Of those that have a score. Half-right is not right here. */
  right: number;
  scored: number;
}

export function tally(scores: Scores): Tally {
  const given = scores.filter((score) => score !== undefined);
  const scored = given.filter((score) => score !== null);
  return { answered: given.length, total: scores.length, right: scored.filter((score) => outcome(score) === 'right').length, scored: scored.length };
}

/** Every question is answered, and at least one of them has a score. */
export const isDone = ({ answered, total, scored }: Tally): boolean => answered === total && scored > 0;

/** Says how many are answered, and once all are, how many are right: "4 of 8", never a percentage. */
export function showTally(root: HTMLElement, name: string, count: Tally): void {
  const place = root.querySelector(`[data-count=${name}]`);
  const say = readWords(root);
  if (!place) return;
  place.textContent = isDone(count)
    ? say('quiz.countRight', { n: count.right, total: count.scored })
    : say('quiz.countAnswered', { n: count.answered, total: count.total });
}
