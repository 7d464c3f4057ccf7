import type { Day } from './record.ts';

const LENGTH = 86_400_000;

/** Wide enough for a phone whose clock says 1970. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value);

export const addDays = (day: Day, days: number): Day => new Date(start(day) + days * LENGTH).toISOString().slice(0, 10);

/** Whole days from one day to another; negative when the second comes first. */
export const daysBetween = (from: Day, to: Day): number => (start(to) - start(from)) / LENGTH;

/** The learner's calendar day. A clock outside the years we can write counts as broken. */
export function dayOf(date: Date): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return isDay(day) ? day : '1970-01-01';
}

/** Numbers, not `Date.parse`: browsers disagree about 31 February. */
const start = (day: Day) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
