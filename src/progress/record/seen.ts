import type { Day, Learning, SectionRecord, Stamp } from './record.ts';
import { placeOf } from './keys.ts';
import { own } from './own.ts';
import { VERSION } from './migrate.ts';

const none: SectionRecord = { v: VERSION, seen: {}, completed: {} };

/** A section counts as seen from the first day it was read. */
export function recordSeen(before: SectionRecord = none, section: string, day: Day): SectionRecord {
  return own(before.seen, section) ? before : { ...before, seen: { ...before.seen, [section]: day } };
}

/** A lesson counts as completed by revision, so that a rewritten lesson can be offered again. */
export function recordCompleted(before: SectionRecord = none, rev: number, day: Day): SectionRecord {
  return own(before.completed, String(rev)) ? before : { ...before, completed: { ...before.completed, [rev]: day } };
}

/** Staying in one place is not news. */
export function recordBookmark(before: SectionRecord = none, section: string, stamp: Stamp): SectionRecord {
  if (before.bookmark?.section === section && before.bookmark.clock === stamp.clock - 1) return before;
  return { ...before, bookmark: { ...stamp, section } };
}

export interface LastPlace {
  module: string;
  lesson: string;
  section: string;
}

/** The place read last, over all lessons: the largest clock, then the larger device tag. */
export function lastPlace(learning: Learning): LastPlace | undefined {
  const marked = [...learning].flatMap(([key, record]) => {
    const [place, bookmark] = [placeOf(key), (record as SectionRecord).bookmark];
    return place?.part === 's' && bookmark ? [{ ...place, bookmark }] : [];
  });
  const [last] = marked.sort((a, b) => b.bookmark.clock - a.bookmark.clock || (a.bookmark.device < b.bookmark.device ? 1 : -1));
  return last && { module: last.module, lesson: last.name, section: last.bookmark.section };
}
