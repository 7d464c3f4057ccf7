import { progressOfPage } from '../progress/page.ts';
import type { Progress } from '../progress/progress.ts';

/**
 * The learner's record, if this page has one. A question works without it, so whatever fails here is as if nothing were
 * remembered; the record itself tells the learner when it cannot save.
 */
export function withProgress<Value>(use: (progress: Progress) => Value): Value | undefined {
  const progress = progressOfPage();
  try {
    return progress && use(progress);
  } catch {
    return undefined;
  }
}

/** Differs from learner to learner, and stays the same for one. */
export const learnerSeed = (): string => withProgress((progress) => progress.seed()) ?? '';
