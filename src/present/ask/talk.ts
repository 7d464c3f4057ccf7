import type { Ask } from './ask.ts';

/** Lengths a lead can give a talk between neighbours. */
export const talkMinutes = [1, 2, 5] as const;

/** People talk for so many minutes from now; none: the clock is stopped. */
export const talkFor = (ask: Ask, minutes: number, now: number): Ask => ({ ...ask, until: minutes > 0 ? now + minutes * 60_000 : undefined });

/** Milliseconds that are left, never less than none; undefined where no clock runs. A clock that ran out long ago is forgotten. */
export function talkLeft({ until }: Pick<Ask, 'until'>, now: number): number | undefined {
  return until === undefined || until < now - 600_000 ? undefined : Math.max(0, until - now);
}
