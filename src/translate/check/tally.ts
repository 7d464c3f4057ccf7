import type { Level, Problem } from './problem.ts';

const weight: Record<Level, number> = { error: 0, guard: 1, warning: 2 };

/** How many there are of each level. */
export function tally(problems: readonly Pick<Problem, 'level'>[]): Record<Level, number> {
  const out = { error: 0, guard: 0, warning: 0 };
  for (const { level } of problems) out[level] += 1;
  return out;
}

/** The heaviest first, and in the order of the files. */
export const byWeight = (problems: readonly Problem[]): Problem[] => [...problems].sort((a, b) => weight[a.level] - weight[b.level]);
