import type { TimelineEntry } from './schema.ts';

/** One dated entry of some case. */
export interface Dated<Case> {
  study: Case;
  entry: TimelineEntry;
}

/** Every entry of every case in order of time, in groups of one year. */
export function byYear<Case extends { timeline: TimelineEntry[] }>(cases: readonly Case[]): { year: string; entries: Dated<Case>[] }[] {
  const all = cases.flatMap((study) => study.timeline.map((entry) => ({ study, entry })));
  all.sort((a, b) => a.entry.date.localeCompare(b.entry.date));
  const years = new Map<string, Dated<Case>[]>();
  for (const one of all) years.set(one.entry.date.slice(0, 4), [...(years.get(one.entry.date.slice(0, 4)) ?? []), one]);
  return [...years].map(([year, entries]) => ({ year, entries }));
}

/** The part of a span of years that a date has behind it: 2010 in 2000–2020 is 0.5. */
export function share(date: string, from: number, to: number): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return (year + (month - 1) / 12 + (day - 1) / 365 - from) / (to + 1 - from);
}
