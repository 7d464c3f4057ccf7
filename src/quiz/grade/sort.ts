import { placings } from '../answer/placing.ts';
import { judge } from '../judge.ts';
import type { KeyOf } from '../key.ts';
import { verdictOn, type Result, type Verdict } from './result.ts';

/** The share placed in the right bin; with `judge`, also hits and false alarms. Of what was not placed nothing is said. */
export function gradeSort(key: KeyOf<'sort'>, answer: readonly string[]): Result {
  const placed = placings(answer);
  const entries = Object.entries(key.bins);
  const verdicts: Record<string, Verdict> = {};
  for (const [id, bin] of entries) verdicts[id] = placed.has(id) ? verdictOn(placed.get(id) === bin, true) : 'left';
  const right = entries.filter(([id]) => verdicts[id] === 'right').length;
  const result: Result = { score: right / entries.length, verdicts };
  if (key.judge) result.judge = judge(key.bins, placed, key.judge);
  return result;
}
