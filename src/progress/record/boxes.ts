import type { Answer, Attempt, Day } from './record.ts';
import { addDays, daysBetween } from './day.ts';

/** Days until a question comes back, box by box. */
export const INTERVALS = [1, 3, 7, 21, 60];

/** Where a question stands in review: its box and the day it came there. Undefined: not in review. */
export interface Standing {
  box: number;
  since: Day;
}

export const standingOf = (answer: Answer | undefined): Standing | undefined =>
  answer?.box && answer.since ? { box: answer.box, since: answer.since } : undefined;

/**
 * A question enters on a wrong or unsure answer, goes up one box with each right and sure answer given on its day or
 * later, and leaves after the fifth. A question without a score never enters.
 */
export function nextStanding(before: Standing | undefined, attempt: Attempt, today: Day, readyBy: Day | null): Standing | undefined {
  if (attempt.score === null) return before;
  if (attempt.score < 1) return { box: 1, since: today };
  if (!before) return attempt.sure === 'unsure' ? { box: 1, since: today } : undefined;
  if (today < dueDay(before, readyBy)) return before;
  if (attempt.sure === 'unsure') return { box: before.box, since: today };
  return before.box < INTERVALS.length ? { box: before.box + 1, since: today } : undefined;
}

/** The day a question is to be asked again; sooner than its box says where the knowledge is needed sooner. */
export const dueDay = ({ box, since }: Standing, readyBy: Day | null): Day => {
  const intervals = INTERVALS.slice(box - 1);
  return addDays(since, Math.max(1, Math.round((intervals[0] ?? 1) * share(intervals, since, readyBy))));
};

/** Which part of the remaining intervals fits before the day the knowledge is needed: at most all of them. */
export function share(intervals: number[], since: Day, readyBy: Day | null): number {
  const room = readyBy === null ? 0 : daysBetween(since, readyBy);
  const whole = intervals.reduce((sum, days) => sum + days, 0);
  return room > 0 ? Math.min(1, room / whole) : 1;
}
