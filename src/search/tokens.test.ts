import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compounds, tokens, wordsOf } from './tokens.ts';

test('case and accents do not tell words apart', () => {
  assert.deepEqual(wordsOf('Élection ÉLECTION election Eleição'), ['election', 'election', 'election', 'eleicao']);
});

test('a French article before an apostrophe falls away, whatever apostrophe was typed', () => {
  for (const apostrophe of ["'", '’', 'ʼ', '‘', '`', '´', '＇']) {
    assert.deepEqual(wordsOf(`l${apostrophe}élection d${apostrophe}État qu${apostrophe}une j${apostrophe}ai`), ['election', 'etat', 'une', 'ai'], apostrophe);
  }
});

test('every short French word that loses its vowel is taken off', () => {
  const written = "c'est d'un j'y l'on m'a n'a s'il t'a qu'on jusqu'à lorsqu'elle";
  assert.deepEqual(wordsOf(written), ['est', 'un', 'y', 'on', 'a', 'a', 'il', 'a', 'on', 'a', 'elle']);
});

test('an English possessive is the word itself, and a contraction stays one word', () => {
  assert.deepEqual(wordsOf('Canada’s voters don’t'), ['canada', 'voters', 'dont']);
});

test('a Ukrainian apostrophe stands inside a word and does not part it', () => {
  assert.deepEqual(new Set(["об'єкт", 'об’єкт', 'обʼєкт', 'ОБ’ЄКТ'].flatMap(wordsOf)), new Set(['обєкт']));
});

test('Cyrillic letters keep the marks that make them letters', () => {
  assert.deepEqual(wordsOf('Дезінформація й Її Ґанок'), ['дезінформація', 'й', 'її', 'ґанок']);
});

test('Arabic is found with or without vowel signs, kashida, hamza, and either form of teh marbuta and ya', () => {
  const same = (one: string, other: string) => assert.deepEqual(wordsOf(one), wordsOf(other));
  same('اِنْتِخَابَات', 'انتخابات');
  same('انتخـــابات', 'انتخابات');
  same('أمن إلى آخر ٱلأمن', 'امن الي اخر الامن');
  same('حملة', 'حمله');
  same('مستشفى', 'مستشفي');
});

test('Persian letters and invisible joiners do not hide a word from an Arabic keyboard', () => {
  assert.deepEqual(wordsOf('می‌شود کمک'), ['ميشود', 'كمك']);
});

test('digits of every script are the same digits', () => {
  assert.deepEqual(wordsOf('2017 ٢٠١٧ ۲۰۱۷ २०१७'), ['2017', '2017', '2017', '2017']);
});

test('hyphens part words, and a compound can be had as one too', () => {
  assert.deepEqual(wordsOf('three-part e‑mail'), ['three', 'part', 'e', 'mail']);
  assert.deepEqual(compounds('A three-part test by e‑mail'), ['threepart', 'email']);
});

test('a token says where its word stands in the text as it was written', () => {
  const text = 'Avant l’élection, 2 000 électeurs';
  assert.deepEqual(tokens(text).map(({ start, end }) => text.slice(start, end)), ['Avant', 'élection', '2', '000', 'électeurs']);
});

test('punctuation alone is no word', () => {
  assert.deepEqual(wordsOf('*** ~9999 : ^ + - "" \' ’ … !?').filter((word) => word !== '9999'), []);
});
