import type { NoteRecord, Stamp } from './record.ts';
import { VERSION } from './migrate.ts';
import { LONGEST_NOTE } from './shape.ts';

/** A note on a lesson, as last written. Emptied, it stays as an empty text, so that no other device brings it back. */
export function recordNote(before: NoteRecord = { v: VERSION }, text: string, stamp: Stamp): NoteRecord {
  return { ...before, note: { ...stamp, text: text.slice(0, LONGEST_NOTE) } };
}
