import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzip, zip, type Parts } from './zip.ts';

const parts: Parts = new Map([
  ['a/word.xml', Buffer.from('<a>words, words, words</a>')],
  ['media/كلمة.png', Buffer.from([1, 2, 3])],
]);

test('what was packed comes out again, in its order', () => {
  assert.deepEqual([...unzip(zip(parts))], [...parts]);
});

test('a file depends on nothing but what is in it', () => {
  assert.ok(zip(parts).equals(zip(new Map(parts))));
});

test('anything else is refused', () => {
  assert.throws(() => unzip(Buffer.from('no zip file at all, not even a short one')), /no zip file/);
});
