/** When a talk began, what time went where so far, and where it goes now. Timestamps only: a hidden window may sleep. */
export interface Times {
  /** Milliseconds since 1970; undefined: the talk has not begun. */
  begun?: number;
  /** Milliseconds booked, by part; `discussion` holds the questions of the room. */
  spent: Record<string, number>;
  running?: { on: string; since: number };
  ended?: number;
}

export const unbegun: Times = { spent: {} };

/** Not a name a section can have. */
export const discussion = ':discussion';

/** Time booked to a part until now. */
export const spentOn = ({ spent, running }: Times, part: string, now: number): number => (spent[part] ?? 0) + (running?.on === part ? since(running, now) : 0);

/** Everything booked, wherever. */
export const spentInAll = ({ spent, running }: Times, now: number): number => Object.values(spent).reduce((sum, ms) => sum + ms, 0) + (running ? since(running, now) : 0);

/** The clock starts, at the part that is in view. */
export const begin = (times: Times, part: string, now: number): Times => (times.begun === undefined ? { spent: {}, begun: now, running: { on: part, since: now } } : times);

/**
 * Another slide is in view. Going to another part ends a discussion: whoever goes on has forgotten to say so. Inside a part
 * it goes on, for a question often sends a lead one slide back.
 */
export function enter(times: Times, from: string, to: string, now: number): Times {
  if (!times.running) return times;
  return isDiscussing(times) && from === to ? times : book(times, to, now);
}

/** Longer away than this was a break and not a crash. */
const breakFrom = 30 * 60_000;

/** Taking up a talk that broke off. A few minutes have passed for the room too; a long break is no part of the talk. */
export function takeUp(times: Times, left: number, now: number): Times {
  const away = now - left;
  if (!times.running || times.begun === undefined || away < breakFrom) return times;
  return { ...times, begun: times.begun + away, running: { ...times.running, since: times.running.since + away } };
}

/** Time goes to the questions of the room from now on. */
export const discuss = (times: Times, now: number): Times => (times.running ? book(times, discussion, now) : times);

/** Back to the part in view. */
export const goOn = (times: Times, part: string, now: number): Times => (times.running ? book(times, part, now) : times);

export const isDiscussing = ({ running }: Times): boolean => running?.on === discussion;

/** The talk is over: nothing runs any more. */
export function finish(times: Times, now: number): Times {
  if (times.begun === undefined || times.ended !== undefined) return times;
  const { running, ...rest } = times;
  const spent = running ? { ...rest.spent, [running.on]: spentOn(times, running.on, now) } : rest.spent;
  return { ...rest, spent, ended: now };
}

function book(times: Times, on: string, now: number): Times {
  const { spent, running } = times;
  if (!running || running.on === on) return { ...times, running: running ?? { on, since: now } };
  return { ...times, spent: { ...spent, [running.on]: spentOn(times, running.on, now) }, running: { on, since: now } };
}

/** A clock that was set back counts as no time. */
const since = (running: { since: number }, now: number) => Math.max(0, now - running.since);
