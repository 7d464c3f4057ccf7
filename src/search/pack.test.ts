import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { listOf, pack, unpack } from './pack.ts';

const word = fc.stringMatching(/^[a-zа-яa-ي0-9]{1,6}$/u);
const parts = fc.array(fc.array(word, { maxLength: 40 }), { maxLength: 8 });
const sorted = (words: readonly string[]) => [...new Set(words)].sort();

test('what is packed comes out again, each word once', () => {
  fc.assert(
    fc.property(parts, (lists) => {
      const packed = pack(lists);
      assert.deepEqual(unpack(packed.parts, listOf(packed.words)), lists.map(sorted));
    }),
  );
});

test('a second file does not repeat the words of the first', () => {
  fc.assert(
    fc.property(parts, parts, (first, second) => {
      const known = listOf(pack(first).words);
      const packed = pack(second, known);
      assert.ok(listOf(packed.words).every((one) => !known.includes(one)));
      assert.deepEqual(unpack(packed.parts, [...known, ...listOf(packed.words)]).map(sorted), second.map(sorted));
    }),
  );
});

test('steps of any size survive', () => {
  const known = Array.from({ length: 5000 }, (_, i) => `w${String(i).padStart(4, '0')}`);
  const few = [known[0], known[44], known[45], known[2070], known[4999]].map(String);
  assert.deepEqual(unpack(pack([few], known).parts, known), [few]);
});

test('JSON adds nothing to a packed part', () => {
  const { parts: packed } = pack([Array.from({ length: 3000 }, (_, i) => `w${(i * 7919) % 10007}`)]);
  assert.equal(JSON.stringify(packed).length, (packed[0]?.length ?? 0) + 4);
});
