import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuery } from './query.ts';

test('a French article that stands alone belongs to the next word, as where the apostrophe was typed', () => {
  for (const typed of ['liberté d’expression', "liberté d'expression", 'LIBERTE D EXPRESSION']) assert.deepEqual(readQuery(typed).words, ['liberte', 'expression'], typed);
  assert.deepEqual(readQuery('l election').words, ['election']);
});

test('a letter that is a name stays one', () => {
  assert.deepEqual(readQuery('plan d').words, ['plan', 'd']);
  assert.deepEqual(readQuery('annex C part 2').words, ['annex', 'c', 'part', '2']);
});
