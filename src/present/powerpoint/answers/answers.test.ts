import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleItem } from '../../../quiz/samples.ts';
import { roomVotes } from '../../ask/roomVotes.ts';
import { wordsOf as read } from '../slideText.ts';
import { answersOf } from './answers.ts';

const answers = (id: string) => answersOf(roomVotes(id, sampleItem(id)), 'Answer').map(({ line }) => read(line));

test('the answer has the letter it has on the slide, and its reason', () => {
  const [label, answer = '', ...more] = answers('late-sms');
  assert.equal(label, 'Answer');
  assert.match(answer, /^[A-F]\. \S.{20,}/);
  assert.deepEqual(more, []);
});

test('a thing to sort is told with its place', () => {
  assert.equal(answers('inbox-sort').length, 5);
  for (const answer of answers('inbox-sort').slice(1)) assert.match(answer, / → /);
});

test('steps are told in their order', () => {
  assert.equal(answers('answer-steps').slice(1, 5).every((answer) => /^[A-D]\. /.test(answer)), true);
});
