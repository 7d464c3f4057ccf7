import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { judge } from './judge.ts';

const bins = { a: 'fake', b: 'fake', c: 'genuine', d: 'genuine' };

test('both kinds of mistake are counted', () => {
  const placed = new Map([['a', 'fake'], ['b', 'genuine'], ['c', 'fake'], ['d', 'genuine']]);
  assert.deepEqual(judge(bins, placed, { signal: 'fake' }), { hits: 1, misses: 1, falseAlarms: 1, correctPasses: 1 });
});

test('an item that was not placed counts as let through', () => {
  assert.deepEqual(judge(bins, new Map(), { signal: 'fake' }), { hits: 0, misses: 2, falseAlarms: 0, correctPasses: 2 });
});

test('the four counts always add up to the items', () => {
  const placing = fc.constantFrom('fake', 'genuine', 'elsewhere');
  fc.assert(
    fc.property(fc.array(placing, { minLength: 4, maxLength: 4 }), (where) => {
      const { hits, misses, falseAlarms, correctPasses } = judge(bins, new Map(where.map((bin, place) => ['abcd'[place] ?? '', bin])), { signal: 'fake' });
      assert.equal(hits + misses, 2);
      assert.equal(falseAlarms + correctPasses, 2);
    }),
  );
});
