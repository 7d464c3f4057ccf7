/** Time spent, as plain data: what was spent before, and since when it runs. Nothing ticks, so a sleeping window loses nothing. */
export interface Stopwatch {
  spent: number;
  since?: number;
}

export const stopped: Stopwatch = { spent: 0 };

/** Milliseconds spent until `now`. A clock set back counts as no time. */
export const elapsed = ({ spent, since }: Stopwatch, now: number): number => spent + (since === undefined ? 0 : Math.max(0, now - since));

export const start = (watch: Stopwatch, now: number): Stopwatch => (watch.since === undefined ? { spent: watch.spent, since: now } : watch);
export const stop = (watch: Stopwatch, now: number): Stopwatch => ({ spent: elapsed(watch, now) });
export const isRunning = ({ since }: Stopwatch): boolean => since !== undefined;
