import { planOf } from '../run/standing.ts';
import type { Exercise } from '../schema.ts';

/** The minutes of play in a version: until the last decision is due. */
export function spanOf(exercise: Exercise, version?: string): number {
  const last = planOf(exercise, version).at(-1);
  return last ? last.at + last.decision.minutes : 0;
}

/**
 * How many exercise minutes pass in a real one, so that a shorter version fits its time: a version leaves the same share of
 * its time for the welcome and the hot wash as the whole exercise does. One of those offered, the nearest.
 */
export function paceOf(exercise: Exercise, version: string | undefined, offered: number[]): number {
  const minutes = exercise.versions?.find(({ id }) => id === version)?.minutes;
  if (!minutes) return 1;
  const wanted = spanOf(exercise, version) / (minutes * (spanOf(exercise) / exercise.minutes));
  return offered.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best), 1);
}
