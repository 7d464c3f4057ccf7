import type { Verdict } from './verdict.ts';

/** What was said of many segments, in shares of 1. The first is a count: one is too many. */
export interface Figures {
  segments: number;
  falseDone: number;
  falseOutdated: number;
  /** By words. */
  hidden: number;
  strangers: number;
}

export function figures(verdicts: readonly Verdict[]): Figures {
  const count = (which: 'falseDone' | 'falseOutdated' | 'stranger') => verdicts.filter((one) => one[which]).length;
  const words = (some: readonly Verdict[]) => some.reduce((sum, one) => sum + one.words, 0);
  return {
    segments: verdicts.length,
    falseDone: count('falseDone'),
    falseOutdated: count('falseOutdated') / verdicts.length,
    hidden: words(verdicts.filter(({ hidden }) => hidden)) / words(verdicts),
    strangers: count('stranger'),
  };
}
