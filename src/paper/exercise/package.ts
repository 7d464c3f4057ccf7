import type { Exercise } from '../../exercise/schema.ts';

/** The parts of a package, in the order they leave the printer. The lead keeps the first and the last; players get the rest. */
export const packageParts = ['lead', 'situation', 'roles', 'injects', 'ladder', 'log', 'count', 'evaluators', 'hotwash', 'report'] as const;
export type PackagePart = (typeof packageParts)[number];

/** One part: how many copies a table of players needs. */
export interface PackageEntry {
  part: PackagePart;
  copies: number | 'players';
}

/** What one table needs on paper to play without any device. A part the exercise has no data for is left out. */
export function packageOf(exercise: Pick<Exercise, 'ladder' | 'state' | 'objectives'>): PackageEntry[] {
  const absent: PackagePart[] = [...(exercise.ladder ? [] : ['ladder' as const]), ...(exercise.state ? [] : ['count' as const])];
  return packageParts.filter((part) => !absent.includes(part)).map((part) => ({ part, copies: part === 'situation' ? 'players' : 1 }));
}

/** The measures an evaluator watches for one objective. */
export function measuresOf({ evaluation }: Pick<Exercise, 'evaluation'>, objective: string): Exercise['evaluation'] {
  return evaluation.filter(({ objectives }) => objectives?.includes(objective));
}

/** Blank entries of the decision log: one for each message, and a few for what a room decides unasked. */
export const logEntries = ({ injects }: Pick<Exercise, 'injects'>): number => injects.length + 3;
