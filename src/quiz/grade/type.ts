import type { KeyOf } from '../key.ts';
import { normalise, numberIn } from '../normalise.ts';
import type { Result } from './result.ts';

/** 1 if what was typed is on the list, after case, marks and digits are made alike; with `number`, if it has the same value. */
export function gradeType({ accept, number }: KeyOf<'type'>, answer: readonly string[]): Result {
  const typed = answer[0] ?? '';
  const same = number
    ? (one: string) => numberIn(one) !== undefined && numberIn(one) === numberIn(typed)
    : (one: string) => normalise(one) !== '' && normalise(one) === normalise(typed);
  return { score: accept.some(same) ? 1 : 0, verdicts: {} };
}
