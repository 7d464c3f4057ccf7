import type { Kept } from './record.ts';
import { isObject } from './own.ts';

/** The version of records this code writes. */
export const VERSION = 1;

/** `STEPS[n]` turns a record of version n into version n + 1: pure, one step a version, never removed. */
export type Step = (record: Kept) => Kept;
const STEPS: Record<number, Step> = {};

/** A record as this code understands it. `newer`: made by a later version of the site, so not ours to change. */
export function migrate(value: unknown, steps = STEPS, version = VERSION): Kept | 'newer' | 'bad' {
  if (!isObject(value) || !Number.isSafeInteger(value.v)) return 'bad';
  let record = value as Kept;
  if (record.v > version) return 'newer';
  while (record.v < version) {
    const step = steps[record.v];
    if (!step) return 'bad';
    record = { ...step(record), v: record.v + 1 };
  }
  return record;
}
