import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../translate/catalogue/entry.ts';
import { matcher } from './match.ts';

const entry = (source: string, text: string): Entry => ({ context: '', source, text: [text], notes: [], remarks: [], fuzzy: false, draft: false });
const call = entry('Call <g1>the office</g1>: now!', 'Appelez <g1>le bureau</g1> : maintenant !');
const code = entry('Type <x1/> in the field of your name.', 'Tapez <x1/> dans le champ de votre nom.');
const missing = entry('Nobody has said this yet.', '');
const find = matcher([call, code, missing]);

test('a sentence is known by its words, whatever spaces, quotes and tags the page gives it', () => {
  assert.equal(find('Appelez  le bureau\u00A0: maintenant!'), call);
  assert.equal(find('APPELEZ « LE BUREAU » : MAINTENANT'), call);
});

test('what stands for code may be anything', () => {
  assert.equal(find('Tapez nom_2 dans le champ de votre nom.'), code);
  assert.equal(find('Tapez ceci et bien d’autres choses que personne n’a jamais écrites ici ni ailleurs dans le champ de votre nom.'), undefined);
});

test('a sentence that stands in English is known by its English', () => {
  assert.equal(find('Nobody has said this yet.'), missing);
});

test('what is in no catalogue has no button', () => {
  assert.equal(find('Appelez le bureau'), undefined);
  assert.equal(find('— …'), undefined);
});
