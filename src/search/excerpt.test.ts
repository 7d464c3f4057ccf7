import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markWords, splitMarks } from './excerpt.ts';

const shown = (runs: { text: string; hit: boolean }[]) => runs.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test('words that answer are marked and every other character stays as it is', () => {
  const runs = markWords('Who counts? The voters count.', (word) => word.startsWith('count'));
  assert.equal(shown(runs), 'Who [counts]? The voters [count].');
});

test('a word behind a French article is marked without the article', () => {
  assert.equal(shown(markWords('Avant l’élection.', (word) => word === 'election')), 'Avant l’[élection].');
});

test('an excerpt of Pagefind is cut at its marks', () => {
  assert.equal(shown(splitMarks('the <mark>three-part</mark> <mark>test.</mark> End')), 'the [three-part] [test]. End');
});

test('what looks like HTML in a text stays text', () => {
  const runs = splitMarks('a &lt;img src=x onerror=alert(1)&gt; <mark>&lt;b&gt;word&lt;/b&gt;</mark> &amp;lt;');
  assert.equal(runs.map(({ text }) => text).join(''), 'a <img src=x onerror=alert(1)> <b>word</b> &lt;');
  assert.deepEqual(runs.filter(({ hit }) => hit).map(({ text }) => text), ['b>word</b']);
});

test('an excerpt without marks is one run', () => {
  assert.deepEqual(splitMarks('plain words'), [{ text: 'plain words', hit: false }]);
});
