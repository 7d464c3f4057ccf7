import assert from 'node:assert/strict';
import { test } from 'node:test';
import { move } from './moves.ts';

test('down leads from the field through the results and stops at the last', () => {
  assert.deepEqual([0, 1, 2].map((at) => move('ArrowDown', at, 2)), [1, 2, 2]);
});

test('up leads back to the field, and from there nowhere', () => {
  assert.deepEqual([2, 1, 0].map((at) => move('ArrowUp', at, 2)), [1, 0, undefined]);
});

test('other keys, and an empty list, move nothing', () => {
  assert.equal(move('Enter', 1, 2), undefined);
  assert.equal(move('ArrowDown', 0, 0), undefined);
});
