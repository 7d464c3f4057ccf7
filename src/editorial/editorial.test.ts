import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../check/read/content.ts';
import { files, lesson, lessonWith, miniature } from '../check/miniature.ts';
import { continentsOf } from './places.ts';
import { measure } from './prose.ts';

const measured = (text: string) => {
  const { documents } = readContent(files({ ...miniature, [lesson]: lessonWith(text) }), []);
  const document = documents.find(({ path }) => path === lesson);
  assert.ok(document);
  return measure(document);
};

test('longer sentences and longer words read harder', () => {
  const plain = measured('The vote is over. The count goes on. We wait for it.');
  const hard = measured('Notwithstanding considerable organisational difficulties the competent authorities nevertheless successfully completed consolidation procedures throughout every constituency.');
  assert.ok(hard.sentence > plain.sentence);
  assert.ok(hard.lix > plain.lix + 10, `${hard.lix} and ${plain.lix}`);
});

test('a citation more is counted', () => {
  const one = measured('Plain.');
  const two = measured('Plain.<Cite source="report-2020" />');
  assert.ok(two.citations > one.citations);
});

test('a country that is named and a country of a case give their continents', () => {
  assert.deepEqual([...continentsOf('It happened in Kenya and in New Zealand.', ['BR'])].sort(), ['AF', 'OC', 'SA']);
});

test('a name inside another word is no country', () => {
  assert.equal(continentsOf('The Guineafowl and the Chadian-style tent', []).size, 0);
});
