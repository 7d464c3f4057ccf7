import type { Learning } from '../record/record.ts';
import type { Shelf } from './shelf.ts';
import { same } from '../record/canonical.ts';
import { dropSpare, look, replace, type Held } from './held.ts';
import { META, SPARE, PREFIX, placeOf } from '../record/keys.ts';
import { absorb, epochNow } from './memory.ts';

/**
 * What became of one record. `full` and `memory`: it lives in this page only. `newer`: so too, because what is stored
 * was made by a later version of the site and is not ours to change.
 */
export type Outcome = 'saved' | 'full' | 'memory' | 'newer';

/** One page at work: where it stores, what it remembers, and what it could not store so far. */
export interface Desk {
  shelf: Shelf;
  learning: Learning;
  trouble: Map<string, Outcome>;
}

/** Joins what is stored under a key into memory. What was erased and came back goes again. */
export function take({ shelf, learning, trouble }: Desk, key: string): Held {
  const held = look(shelf, key);
  if (held.hands === 'newer') trouble.set(key, 'newer');
  if (!held.whole || absorb(learning, key, held.whole) || key === META) return held;
  dropSpare(shelf, key, held.spare);
  return shelf.remove(key) ? { hands: 'free', spare: false } : { ...held, hands: 'memory' };
}

/** Reads, joins, writes, reads back. Only then is a record saved. */
export function save(desk: Desk, key: string): Outcome {
  const epoch = epochNow(desk.learning);
  settle(desk, META);
  const written = settle(desk, key);
  // Another tab may have erased meanwhile: then what was just written is erased too. Not to know is not to be saved.
  const known = take(desk, META).hands !== 'memory';
  const erased = epochNow(desk.learning) > epoch;
  if (erased) take(desk, key);
  const outcome = erased || !known ? 'memory' : written;
  if (outcome === 'saved' || !desk.learning.has(key)) desk.trouble.delete(key);
  else desk.trouble.set(key, outcome);
  return outcome;
}

/** Reads everything stored, and makes good what a broken-off write left behind. */
export function load(desk: Desk): void {
  take(desk, META);
  const keys = desk.shelf.keys().map((key) => (key.startsWith(SPARE) ? PREFIX + key.slice(SPARE.length) : key));
  for (const key of new Set(keys)) {
    if (placeOf(key) && take(desk, key).spare) save(desk, key);
  }
}

/** Writes only if the stored record lacks something, so that two tabs never answer each other for ever. */
function settle(desk: Desk, key: string): Outcome {
  const held = take(desk, key);
  const record = desk.learning.get(key);
  if (held.hands !== 'free') return held.hands;
  if (!record) return 'saved';
  if (!held.record || !same(held.record, record)) return replace(desk.shelf, key, held, record);
  dropSpare(desk.shelf, key, held.spare);
  return 'saved';
}
