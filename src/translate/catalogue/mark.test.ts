import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { markOf } from './mark.ts';

test('a mark is the beginning of SHA-256, whatever the length and script of the text', () => {
  const expected = (text: readonly string[]) => createHash('sha256').update(text.join('\u0000')).digest('hex').slice(0, 8);
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }), { maxLength: 6 }), (text) => assert.equal(markOf(text), expected(text))));
});
