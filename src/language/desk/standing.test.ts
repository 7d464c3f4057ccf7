import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../translate/catalogue/entry.ts';
import { markOf } from '../../translate/catalogue/mark.ts';
import { differs, mended, readByTwo, stillRight } from './mend.ts';
import { standing } from './standing.ts';

const base: Entry = { context: 'how', source: 'Call today.', text: ['Appelez.'], notes: [], remarks: [], fuzzy: false, draft: false };
const stale: Entry = { ...base, fuzzy: true, was: markOf(base.text), previous: 'Call tomorrow.' };

test('a sentence that was behind and is written anew is made from today’s English, and a draft until a second person has read it', () => {
  assert.equal(standing(stale), 'stale');
  assert.equal(standing(mended(stale, ['Appelez aujourd’hui.'])), 'draft');
  assert.equal(standing(mended({ ...stale, draft: true }, ['Appelez aujourd’hui.'])), 'draft');
});

test('a sentence that is still right keeps its standing: a draft stays one', () => {
  assert.equal(standing(stillRight(stale)), 'current');
  assert.equal(standing(stillRight({ ...stale, draft: true })), 'draft');
});

test('two readers end a draft', () => {
  assert.equal(standing(readByTwo({ ...base, fuzzy: true, draft: true })), 'current');
});

test('a text taken away is missing, and nothing is claimed of it', () => {
  const empty = mended({ ...base, fuzzy: true, draft: true }, ['']);
  assert.equal(standing(empty), 'missing');
  assert.deepEqual([empty.fuzzy, empty.draft], [false, false]);
});

test('the same words and marks are no change', () => {
  assert.equal(differs(base, { ...base, notes: ['other'] }), false);
  assert.equal(differs(stale, stillRight(stale)), true);
});
