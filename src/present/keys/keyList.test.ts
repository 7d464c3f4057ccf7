import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyList, keysText } from './keyList.ts';

test('no key does two things, and no row has the name of another', () => {
  const keys = keyList.flatMap((row) => row.keys);
  assert.deepEqual(keys, [...new Set(keys)]);
  assert.equal(new Set(keyList.map(({ name }) => name)).size, keyList.length);
});

test('keys are written as people call them', () => {
  const t = (word: string) => word.replace(/.*\./, '');
  const text = (name: string) => keysText(keyList.find((row) => row.name === name) ?? { keys: [] }, t);
  assert.deepEqual(text('black'), ['B', '.']);
  assert.deepEqual(text('clickerNext'), ['PageDown']);
  assert.deepEqual(text('unhand'), ['Shift+1–Shift+9']);
});
