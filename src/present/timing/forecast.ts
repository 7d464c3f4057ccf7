import { spentInAll, spentOn, type Times } from './times.ts';

/** A stretch of a talk: a section, an activity for the room, or a slide outside them, which has no minutes. All slides are in one. */
export interface Part {
  id: string;
  minutes: number;
  /** May be left out when it is late. */
  extra: boolean;
}

/** Where a talk is: the part in view, and all that have slides from here on. A section may go on after its activity. */
export interface Place {
  at: string;
  ahead: string[];
}

export interface Plan {
  parts: Part[];
  dropped: string[];
  /** When it has to be over; undefined: begun plus planned. */
  end?: number;
}

/** How a talk stands, in milliseconds; moments are milliseconds since 1970. */
export interface Forecast {
  planned: number;
  spent: number;
  /** Until it has to be over. */
  left: number;
  /** Of the part in view; negative when it takes longer than planned; undefined where none was planned. */
  partLeft: number | undefined;
  end: number;
  /** When it will be over at this pace. */
  projected: number;
  /** How much too late that is; 0 or less is in time. */
  late: number;
}

const minute = 60_000;
/** Ten minutes of the plan count as kept before anything was: the first slow section does not move the end by an hour. */
const trust = 10 * minute;

/** Looks ahead from the slide in view. Before it begins, as if it began now. */
export function forecast({ parts, dropped, end: fixed }: Plan, times: Times, { at, ahead }: Place, now: number): Forecast {
  const kept = parts.filter(({ id }) => !dropped.includes(id) || id === at);
  const planned = sum(kept.map(plannedFor));
  const end = fixed ?? (times.begun ?? now) + planned;
  const speed = pace(kept.filter(({ id }) => !ahead.includes(id)), times, now);
  const open = kept.filter(({ id }) => ahead.includes(id)).map((part) => Math.max(0, plannedFor(part) * (part.id === at ? 1 : speed) - spentOn(times, part.id, now)));
  const projected = (times.ended ?? now) + (times.ended ? 0 : sum(open));
  const current = parts.find(({ id }) => id === at);
  return {
    planned,
    spent: spentInAll(times, now),
    left: end - (times.ended ?? now),
    partLeft: current?.minutes ? plannedFor(current) - spentOn(times, current.id, now) : undefined,
    end,
    projected,
    late: projected - end,
  };
}

/** Parts ahead that may be left out, those marked as extra, with the minutes each saves. */
export function canDrop({ parts, dropped }: Plan, times: Times, { at, ahead }: Place, now: number): { id: string; minutes: number }[] {
  return parts
    .filter(({ id, extra }) => extra && id !== at && ahead.includes(id) && !dropped.includes(id))
    .map((part) => ({ id: part.id, minutes: Math.round(Math.max(0, plannedFor(part) - spentOn(times, part.id, now)) / minute) }))
    .filter(({ minutes }) => minutes > 0);
}

/** How long parts took against their plan: 1 is as planned. Parts that were jumped over say nothing. */
function pace(done: Part[], times: Times, now: number): number {
  const seen = done.filter(({ id }) => spentOn(times, id, now) >= minute / 2);
  const took = sum(seen.map(({ id }) => spentOn(times, id, now)));
  return Math.min(2, Math.max(0.5, (took + trust) / (sum(seen.map(plannedFor)) + trust)));
}

const plannedFor = ({ minutes }: Part) => minutes * minute;
const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
