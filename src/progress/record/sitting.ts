import type { Sitting, Stamp, TestRecord } from './record.ts';
import { VERSION } from './migrate.ts';

export type When = 'pre' | 'post';

/** The first pre-test counts, and the last post-test. */
export function recordSitting(before: TestRecord = { v: VERSION }, when: When, form: string, results: Sitting['results'], stamp: Stamp): TestRecord {
  if (when === 'pre' && before.pre) return before;
  return { ...before, [when]: { ...stamp, form, results } };
}
