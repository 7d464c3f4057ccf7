import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachName, namesOf } from './names.ts';

const names = (title: string, own: Parameters<typeof namesOf>[1], source: Parameters<typeof namesOf>[2]) => eachName(namesOf(title, own, source));

test('a translated term can be asked for by its short name and its name in both languages', () => {
  const own = { term: 'Organisme de gestion électorale', abbr: 'OGE' };
  const source = { term: 'Election management body', abbr: 'EMB' };
  assert.deepEqual(names('Organisme de gestion électorale (OGE)', own, source), ['OGE', 'Organisme de gestion électorale', 'EMB', 'Election management body']);
});

test('what a name has in brackets is not needed to find it', () => {
  assert.deepEqual(names('Ultrafalso (deepfake)', { term: 'Ultrafalso (deepfake)' }, { term: 'Deepfake' }), ['Ultrafalso', 'Deepfake']);
});

test('a term in its own language has no name twice', () => {
  assert.deepEqual(names('Phishing', { term: 'Phishing' }, { term: 'Phishing' }), ['']);
});
