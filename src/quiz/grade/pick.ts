import type { KeyOf } from '../key.ts';
import { verdictOn, type Result, type Verdict } from './result.ts';

/** One option: worth 1, 0, or its part. */
export function gradePick({ scores }: KeyOf<'pick'>, answer: readonly string[]): Result {
  const [chosen] = answer;
  const verdicts: Record<string, Verdict> = {};
  let score = 0;
  for (const [id, worth] of Object.entries(scores)) {
    verdicts[id] = verdictOn(worth === 1, id === chosen);
    if (id !== chosen) continue;
    score = worth;
    if (worth > 0 && worth < 1) verdicts[id] = 'partly';
  }
  return { score, verdicts };
}
