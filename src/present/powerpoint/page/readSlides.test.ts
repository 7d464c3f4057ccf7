import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samplePage } from '../sampleDeck.ts';
import { wordsOf } from '../slideText.ts';
import { readSlides } from './readSlides.ts';
import { treeOf } from './tree.ts';

const slides = readSlides(treeOf(samplePage('en', 'ltr', 'Word')));
const slide = (id: string) => slides.find((one) => one.id === id);

test('a heading is not said again in the text, and what stands above it is read apart', () => {
  const question = slide('one.question-q');
  assert.equal(wordsOf(question?.title ?? []), 'Which?');
  assert.equal(wordsOf(question?.above ?? []), 'Word one · Choose');
  assert.deepEqual(question?.blocks.map((block) => block.kind === 'paragraph' && wordsOf(block.line)), ['This', 'That']);
  assert.equal(question?.question, 'm/q');
});

test('emphasis and entities are read, references are not', () => {
  assert.deepEqual(slide('one')?.blocks[1], { kind: 'paragraph', role: 'text', point: { level: 0, sign: 'bullet' }, line: [{ text: 'Second ' }, { text: 'strong', strong: true }, { text: ' <b>' }] });
  assert.equal(slide('start')?.title[0]?.text, 'Word & more');
  assert.equal(wordsOf(slide('one')?.notes[0]?.line ?? []), 'Said aloud.');
});

test('words in another language than the page keep theirs', () => {
  const [table] = slide('one.table')?.blocks ?? [];
  assert.deepEqual(table?.kind === 'table' && table.rows[1]?.[1], [{ text: 'English words' }]);
  const arabic = readSlides(treeOf(samplePage('ar', 'rtl', 'كلمة'))).find(({ id }) => id === 'one.table')?.blocks[0];
  assert.deepEqual(arabic?.kind === 'table' && arabic.rows[1]?.[1], [{ text: 'English words', lang: 'en', direction: 'ltr' }]);
});

test('notes and cues belong to the slide before them, and only those', () => {
  assert.deepEqual(slides.filter(({ notes }) => notes.length > 0).map(({ id }) => id), ['one']);
  assert.deepEqual(slide('one')?.notes.map(({ role }) => role), ['text', 'text', 'cue']);
});
