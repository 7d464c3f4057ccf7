import type { KeyOf } from '../key.ts';
import { verdictOn, type Result, type Verdict } from './result.ts';

/**
 * The share of neighbouring pairs, as the learner left them, that stand in the right order. One step too far costs one
 * pair, not everything after it. A step's verdict says whether it stands in its own place.
 */
export function gradeOrder({ steps }: KeyOf<'order'>, answer: readonly string[]): Result {
  const whole = answer.length === steps.length && steps.every((id) => answer.includes(id));
  if (!whole) return { score: 0, verdicts: {} };
  const verdicts: Record<string, Verdict> = {};
  steps.forEach((id, place) => { verdicts[id] = verdictOn(answer[place] === id, true); });
  const inOrder = answer.filter((id, place) => place > 0 && steps.indexOf(id) > steps.indexOf(answer[place - 1] ?? ''));
  return { score: inOrder.length / (steps.length - 1), verdicts };
}
