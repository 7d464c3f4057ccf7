import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../check/read/content.ts';
import { files, lesson, lessonWith, miniature } from '../check/miniature.ts';
import { continentsOf } from './places.ts';
import { lacking } from './pattern.ts';
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

test('a lesson without an activity, key points and three questions is told what it lacks', () => {
  const { documents } = readContent(files(miniature), []);
  const document = documents.find(({ path }) => path === lesson);
  assert.ok(document);
  assert.deepEqual(lacking(document), ['<KeyPoints>', '<TryIt>', '<Cue>', '<Guide>', 'one <Activity>', 'three questions']);
});

test('an activity needs its four parts', () => {
  const text = '<Activity title="Cards" minutes="10" mode="groups">\n\n**Materials.** Paper.\n\n**Steps.** One.\n\n</Activity>';
  const { documents } = readContent(files({ ...miniature, [lesson]: lessonWith(text) }), []);
  const document = documents.find(({ path }) => path === lesson);
  assert.ok(document);
  assert.deepEqual(lacking(document).filter((part) => part.includes('activity')), ['“Likely objections.” in its activity', '“Without electricity or network.” in its activity']);
});

test('a name inside another word is no country', () => {
  assert.equal(continentsOf('The Guineafowl and the Chadian-style tent', []).size, 0);
});
