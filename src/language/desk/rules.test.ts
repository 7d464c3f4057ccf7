import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../translate/catalogue/entry.ts';
import { fits } from './filter.ts';
import { message } from './message.ts';
import { numbersIn } from './numbers.ts';
import { problems } from './problems.ts';
import { tagged, tagsOf, type Piece } from './tagged.ts';
import { termsIn, termsOf } from './terms.ts';
import { wordChanges } from './wordChanges.ts';

const entry = (source: string, text: string, more: Partial<Entry> = {}): Entry => ({ context: 'how', source, text: [text], notes: ['Paragraph · section "how"'], remarks: [], fuzzy: false, draft: false, ...more });
const said = (one: Entry, direction: 'ltr' | 'rtl' = 'ltr') => problems(one, direction).map(({ kind, what }) => `${kind} ${what}`.trim());

test('a tag that was lost, or is not in the English, is named', () => {
  assert.deepEqual(said(entry('See <g1>the list</g1>.', 'Voir la liste.')), ['tagsLost </g1> <g1>']);
  assert.deepEqual(said(entry('See the list.', 'Voir <x1/> la liste.')), ['tagsExtra <x1/>']);
  assert.deepEqual(said(entry('<g1>a</g1> <g2>b</g2>', '<g1>a <g2>b</g1></g2>')), ['nesting']);
});

test('a number that changed is named on both sides, however each language writes it', () => {
  assert.deepEqual(said(entry('Within 14 days, 2,500 people.', 'Dans les 41 jours, 2\u00A0500 personnes.')), ['numbersLost 14', 'numbersExtra 41']);
  assert.deepEqual(said(entry('In 2024, 3.5 million.', 'عام ٢٠٢٤، ٣٫٥ مليون.'), 'rtl'), []);
  assert.deepEqual(numbersIn('<g12>one</g12> {n} 10:30'), ['10', '30']);
});

test('a hidden sign is a problem, and a mark of direction is one where no text runs to the left', () => {
  assert.deepEqual(said(entry('Go.', 'Allez\u200B.')), ['invisible U+200B']);
  assert.deepEqual(said(entry('Go.', 'Allez\u200F.')), ['bidi U+200F']);
  assert.deepEqual(said(entry('Go.', 'اذهب\u200F.'), 'rtl'), []);
});

test('a counted text needs all its forms, and may say the number in words', () => {
  const counted = (text: string[]) => entry('{n} lesson', '', { plural: '{n} lessons', text });
  assert.deepEqual(said(counted(['une leçon', ''])), ['form']);
  assert.deepEqual(said(counted(['une leçon', '{n} leçons'])), []);
});

test('a text that is missing is no problem yet', () => {
  const missing = entry('Within 14 days.', '');
  assert.deepEqual(said(missing), []);
  assert.deepEqual([fits('missing', missing, 'ltr'), fits('problems', missing, 'ltr'), fits('all', missing, 'ltr')], [true, false, true]);
});

test('tags become pieces, and one without its partner stays to be seen', () => {
  assert.deepEqual(tagged('See <g1>the <g2>list</g2></g1><x3/>.'), ['See ', { tag: '1', inside: ['the ', { tag: '2', inside: ['list'] }] }, { tag: '3' }, '.']);
  assert.deepEqual(tagged('a <g1>b</g2> c'), ['a ', '<g1>', 'b', '</g2>', ' c']);
  assert.deepEqual(tagsOf('<g1>a</g1><x2/>'), [{ open: '<g1>', close: '</g1>' }, { open: '<x2/>', close: '' }]);
});

test('nothing of a text is lost in its pieces, and nothing in it becomes markup', () => {
  const whole = (pieces: Piece[]): string => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.inside ? `<g${piece.tag}>${whole(piece.inside)}</g${piece.tag}>` : `<x${piece.tag}/>`)).join('');
  const parts = fc.constantFrom('<g1>', '</g1>', '<g2>', '</g2>', '<x3/>', '<b>', 'a', ' ', '<', '<script>');
  fc.assert(fc.property(fc.array(parts, { maxLength: 12 }), (all) => assert.equal(whole(tagged(all.join(''))), all.join(''))));
});

test('what changed in the English is shown word by word', () => {
  assert.deepEqual(wordChanges('Call the number.', 'Call the <g1>printed</g1> number.').filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind}: ${text}`), ['new: <g1>printed</g1> ']);
  const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '<x1/>') });
  fc.assert(fc.property(words, words, (before, after) => {
    const side = (kind: string) => wordChanges(before, after).filter((one) => one.kind === 'same' || one.kind === kind).map(({ text }) => text).join('');
    assert.deepEqual([side('gone'), side('new')], [before, after]);
  }));
});

test('agreed words are found whole, in the plural too, and the longer one first', () => {
  const terms = termsOf([entry('poll', 'sondage', { context: 'a/term' }), entry('poll card', 'carte d’électeur', { context: 'b/term' }), entry('EMB', 'OGE', { context: 'c/abbr', fuzzy: true, draft: true }), entry('A person.', 'Une personne.', { context: 'b/definition' }), entry('vote', '', { context: 'd/term' })]);
  assert.deepEqual(termsIn('Polls: keep your <g1>poll card</g1>.', terms).map(({ agreed }) => agreed), ['carte d’électeur', 'sondage']);
  assert.deepEqual(termsIn('Members of pollster emb groups', terms), []);
  assert.deepEqual(termsIn('The EMBs', terms), [{ english: 'EMB', agreed: 'OGE', draft: true }]);
});

test('a text to send says where it belongs', () => {
  assert.equal(message('content/translations/fr/a.po', entry('Go.', 'Allez.'), 'fr-CA'), 'content/translations/fr/a.po\n[how]\n\nen: Go.\nfr-CA: Allez.\n');
});
