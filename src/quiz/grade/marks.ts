import { verdictOn, type Result, type Verdict } from './result.ts';

/**
 * For `many` and `spot`: marks set on some of several things, of which some deserve one. (Good − false) / deserved, not
 * below 0, so that marking everything earns little.
 */
export function gradeMarks(deserved: Record<string, boolean>, answer: readonly string[]): Result {
  const marked = new Set(answer);
  const verdicts: Record<string, Verdict> = {};
  for (const [id, right] of Object.entries(deserved)) verdicts[id] = verdictOn(right, marked.has(id));
  const count = (verdict: Verdict) => Object.values(verdicts).filter((one) => one === verdict).length;
  const found = count('right');
  return { score: Math.max(0, found - count('wrong')) / (found + count('missed') || 1), verdicts };
}
