import type { TimelineEntry } from './schema.ts';

/** One entry of a drawn timeline. */
export interface Mark {
  entry: TimelineEntry;
  /** Where it stands, 0 (first) to 1 (last), in true proportion of time. */
  at: number;
  /** Whole years since the entry before it; 0 for the first. A long silence is shown as such. */
  gap: number;
}

/** Entries in order of time, each with its true place between the first and the last. */
export function marks(entries: readonly TimelineEntry[]): Mark[] {
  const sorted = [...entries].sort((a, b) => time(a.date) - time(b.date));
  const start = time(sorted[0]?.date ?? '1970');
  const span = Math.max(1, time(sorted.at(-1)?.date ?? '1970') - start);
  return sorted.map((entry, i) => ({
    entry,
    at: (time(entry.date) - start) / span,
    gap: i === 0 ? 0 : Math.floor((time(entry.date) - time(sorted[i - 1]?.date ?? entry.date)) / year),
  }));
}

const year = 365.2425 * 24 * 3600 * 1000;

/** Milliseconds of the first day of a year, month or day as written. */
const time = (written: string) => Date.parse(`${written}${'-01'.repeat(3 - written.split('-').length)}T00:00:00Z`);
