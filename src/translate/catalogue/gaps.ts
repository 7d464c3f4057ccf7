import type { Segment } from '../segment/segment.ts';
import type { Entry } from './entry.ts';

/** Texts of today and texts of the catalogue that stand between two on which both sides agree. */
export interface Gap {
  segments: Segment[];
  entries: Entry[];
}

/** What is left over, cut where both sides agree. A pair that crosses an earlier one has moved and cuts nothing. */
export function gaps(segments: readonly Segment[], entries: readonly Entry[], found: Map<Segment, Entry>, free: Set<Entry>): Gap[] {
  const place = new Map(entries.map((entry, i) => [entry, i]));
  const fixed = new Set(ascending(segments.flatMap((segment) => place.get(found.get(segment) as Entry) ?? [])));
  const cuts = segments.flatMap((segment, i) => {
    const at = place.get(found.get(segment) as Entry);
    return at !== undefined && fixed.has(at) ? [{ i, at }] : [];
  });
  const ends = [...cuts, { i: segments.length, at: entries.length }];
  return ends.map(({ i, at }, n) => {
    const before = cuts[n - 1];
    return {
      segments: segments.slice((before?.i ?? -1) + 1, i).filter((segment) => !found.has(segment)),
      entries: entries.slice((before?.at ?? -1) + 1, at).filter((entry) => free.has(entry) && entry.orphan === undefined),
    };
  });
}

/** The longest run of numbers that rises (patience sorting). */
function ascending(numbers: number[]): number[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [i, value] of numbers.entries()) {
    let at = tails.findIndex((tail) => (numbers[tail] as number) >= value);
    if (at < 0) at = tails.length;
    before[i] = tails[at - 1] ?? -1;
    tails[at] = i;
  }
  const out: number[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) out.unshift(numbers[i] as number);
  return out;
}
