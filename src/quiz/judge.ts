/**
 * How someone told signal from noise, say fakes from genuine notices. Both kinds of mistake count: letting a fake through
 * (a miss) and doubting a genuine one (a false alarm).
 */
export type JudgeCount = { hits: number; misses: number; falseAlarms: number; correctPasses: number };

/** `bins` is where each item belongs, `placed` where the learner put it; an item not placed counts as let through. */
export function judge(bins: Record<string, string>, placed: ReadonlyMap<string, string>, { signal }: { signal: string }): JudgeCount {
  const count: JudgeCount = { hits: 0, misses: 0, falseAlarms: 0, correctPasses: 0 };
  for (const [id, bin] of Object.entries(bins)) {
    const caught = placed.get(id) === signal;
    if (bin === signal) count[caught ? 'hits' : 'misses'] += 1;
    else count[caught ? 'falseAlarms' : 'correctPasses'] += 1;
  }
  return count;
}
