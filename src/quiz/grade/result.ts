import type { JudgeCount } from '../judge.ts';

/**
 * What to say of one part of an answer: chosen and right, worth a part, or wrong; right but not chosen (`missed`); wrong
 * and rightly not chosen (`left`).
 */
export type Verdict = 'right' | 'partly' | 'wrong' | 'missed' | 'left';

export type Result = {
  /** 0 to 1, or null where nothing is scored. */
  score: number | null;
  /** By option, item, step or part. */
  verdicts: Record<string, Verdict>;
  /** Only for a sort with `judge`. */
  judge?: JudgeCount;
};

/** The word a score is shown with. There is no "wrong": it is not yet right. */
export type Outcome = 'right' | 'partly' | 'not-yet' | 'done';

/** Any part of an answer counts as partly right; an ending of a scene does so from `floor` on. */
export function outcome(score: number | null, floor = 0): Outcome {
  if (score === null) return 'done';
  if (score >= 1) return 'right';
  return score > 0 && score >= floor ? 'partly' : 'not-yet';
}

/** From here on an ending of a scene is half good. */
export const endingFloor = 0.5;

/** The verdict on one thing that may be chosen. */
export function verdictOn(right: boolean, chosen: boolean): Verdict {
  if (chosen) return right ? 'right' : 'wrong';
  return right ? 'missed' : 'left';
}
