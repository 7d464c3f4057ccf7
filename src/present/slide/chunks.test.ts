import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunks } from './chunks.ts';

test('a list is cut into even parts, and never one too many', () => {
  assert.deepEqual(chunks([1, 2, 3, 4, 5], 4), [[1, 2, 3], [4, 5]]);
  assert.deepEqual(chunks([1, 2, 3, 4], 4), [[1, 2, 3, 4]]);
  assert.deepEqual(chunks([], 4), []);
});
