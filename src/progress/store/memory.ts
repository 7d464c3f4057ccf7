import type { Kept, Learning } from '../record/record.ts';
import { joinRecords } from '../record/join.ts';
import { META } from '../record/keys.ts';
import { VERSION } from '../record/migrate.ts';

/** How often this browser's record was erased. */
export const epochNow = (learning: Learning): number => learning.get(META)?.epoch ?? 0;

/**
 * Joins one record into what a page remembers. False: it is from before the last erasure, so it stays erased.
 * A record from a later epoch means that another tab erased: everything older is forgotten.
 */
export function absorb(learning: Learning, key: string, record: Kept): boolean {
  const [ours, theirs] = [epochNow(learning), record.epoch ?? 0];
  if (theirs < ours) return false;
  if (theirs > ours) startAfresh(learning, theirs);
  learning.set(key, joinRecords(key, learning.get(key), record) ?? record);
  return true;
}

export function startAfresh(learning: Learning, epoch: number): void {
  learning.clear();
  learning.set(META, { v: VERSION, epoch });
}

/** A record as part of the present epoch, wherever it came from. */
export function asOfNow(learning: Learning, record: Kept): Kept {
  const epoch = epochNow(learning);
  return (record.epoch ?? 0) === epoch ? record : { ...record, epoch: epoch || undefined };
}
