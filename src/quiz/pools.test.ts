import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pools } from './pools.ts';
import { sampleQuiz } from './samples.ts';

test('a quiz draws from its pools', () => {
  assert.deepEqual(pools(sampleQuiz()), new Map([['act-on-it', ['late-sms', 'answer-steps']], ['spot-it', ['true-signs', 'inbox-sort']]]));
});

test('questions of the forms are never practised, whatever their pool', () => {
  const quiz = sampleQuiz();
  const early = quiz.items['early-sms'];
  if (early) early.pool = 'act-on-it';
  assert.ok(![...pools(quiz).values()].flat().includes('early-sms'));
});

test('without a draw everything but the forms is one pool', () => {
  const quiz = { ...sampleQuiz(), draw: undefined };
  assert.equal(pools(quiz).get('')?.length, Object.keys(quiz.items).length - 2);
});
