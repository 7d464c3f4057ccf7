import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDone, tally } from './tally.ts';

test('half-right is not counted as right', () => {
  assert.deepEqual(tally([1, 0.9, 0]), { answered: 3, total: 3, right: 1, scored: 3 });
});

test('an open question counts as answered and is never right or wrong', () => {
  assert.deepEqual(tally([1, null]), { answered: 2, total: 2, right: 1, scored: 1 });
});

test('a set is done when every question is answered', () => {
  assert.equal(isDone(tally([1, undefined])), false);
  assert.equal(isDone(tally([1, 0])), true);
  assert.equal(isDone(tally([])), false);
  assert.equal(isDone(tally([null])), false);
});
