import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskHash, placeIn } from './address.ts';

test('a link leads to a text, or to a sentence of it', () => {
  for (const place of [{ name: 'glossary' }, { name: 'modules/threat-and-risk/quiz', sentence: 12 }]) assert.deepEqual(placeIn(deskHash(place)), place);
});

test('an address that names no text opens nothing', () => {
  for (const hash of ['', '#', '#../secret', '#modules//x', '#a~b', '#https://example.org', '#%E0%A4%A']) assert.equal(placeIn(hash), undefined, hash);
});
