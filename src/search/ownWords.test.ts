import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from '../translate/tree/marked.ts';
import type { Entry } from './entry.ts';
import { ownWords } from './ownWords.ts';

const entry: Entry = { url: '/fr/x/', kind: 'lesson', title: 'Les droits', also: 'Rights first', place: 'Leçon 1.3', audiences: ['emb'], summary: 'Un résumé', points: [], sections: [] };
const part = (text: string, title = 'Une partie') => ({ id: 'part', title, text });
const textOf = (text: string) => ownWords({ ...entry, sections: [part(text)] })?.sections[0]?.text;

test('source text in a translated page is not found in the language of the page', () => {
  const mixed = ownWords({ ...entry, summary: marked('e', 'A summary'), points: [marked('e', 'A point'), 'Un point'], sections: [part(`Avant. ${marked('e', 'In <b>English</b>.')} Après.`), part(marked('e', 'All of it'), marked('e', 'A part'))] });
  assert.deepEqual(mixed, { ...entry, summary: '', points: ['Un point'], sections: [part('Avant. Après.')] });
});

test('a thing whose title is not translated is not found at all', () => {
  assert.equal(ownWords({ ...entry, title: marked('e', 'Rights first') }), undefined);
});

test('a translation that is behind is found, today’s English beside it is not', () => {
  assert.equal(textOf(marked('s', 'Une phrase', 'A newer sentence')), 'Une phrase');
});

test('a safety step shown in English is found by the translation that stands below it', () => {
  assert.equal(textOf(`Avant. ${marked('d', 'Change the password.', 'Changez le mot de passe.')}`), 'Avant. Changez le mot de passe.');
});

test('a safety step whose translation is behind is not found by it', () => {
  assert.equal(textOf(`Avant. ${marked('c', 'Change the password.', 'Changez-le.')}`), 'Avant.');
});

test('the English names of a translated term stay: people type them in any language', () => {
  assert.equal(ownWords(entry)?.also, 'Rights first');
});
