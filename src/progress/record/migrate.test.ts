import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kept } from './record.ts';
import { migrate, type Step } from './migrate.ts';

const steps: Record<number, Step> = {
  1: (record) => ({ ...record, days: record.day ? [record.day] : [] }),
  2: ({ day: _, ...record }) => ({ ...record, v: 2 }),
};

test('an older record goes through every step in order', () => {
  assert.deepEqual(migrate({ v: 1, day: '2026-11-22', mine: true }, steps, 3), { v: 3, days: ['2026-11-22'], mine: true });
});

test('the record that went in is left as it was', () => {
  const before = Object.freeze({ v: 1, day: '2026-11-22' });
  migrate(before as Kept, steps, 3);
  assert.deepEqual(before, { v: 1, day: '2026-11-22' });
});

test('a newer record is not ours to change', () => assert.equal(migrate({ v: 4 }, steps, 3), 'newer'));
test('a version nobody knows the way from is bad', () => assert.equal(migrate({ v: 0 }, steps, 3), 'bad'));

for (const value of [null, 1, 'v', [], [1], {}, { v: '1' }, { v: 1.5 }, { v: NaN }]) {
  test(`${JSON.stringify(value)} is not a record`, () => assert.equal(migrate(value), 'bad'));
}
