import type { Learning } from './record.ts';
import { isObject } from './own.ts';

/**
 * The logical clock (Lamport): one more than every reading seen so far, on any device. Order never comes from the
 * wall clock, which phones set back.
 */
export function nextClock(learning: Learning): number {
  let latest = 0;
  for (const record of learning.values()) {
    for (const part of Object.values(record)) {
      if (isObject(part) && typeof part.clock === 'number') latest = Math.max(latest, part.clock);
    }
  }
  return Math.min(latest + 1, Number.MAX_SAFE_INTEGER);
}
