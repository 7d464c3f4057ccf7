import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter } from './letters.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

test('terms stand under their letter in alphabetical order', () => {
  const groups = byLetter(named('Phishing', 'Account', 'Audit'), 'en');
  assert.deepEqual(groups.map(({ letter, terms }) => [letter, ...terms.map(({ name }) => name)]), [['A', 'Account', 'Audit'], ['P', 'Phishing']]);
});

test('a letter with a mark stands under the letter without it', () => {
  assert.deepEqual(byLetter(named('État', 'Enquête'), 'fr').map(({ letter, terms }) => [letter, terms.length]), [['E', 2]]);
});

test('an Arabic term stands under its own letter', () => {
  assert.deepEqual(byLetter(named('تضليل', 'برمجية'), 'ar').map(({ letter }) => letter), ['ب', 'ت']);
});
