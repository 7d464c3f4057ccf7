import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleKey } from '../samples.ts';
import { gradeOrder } from './order.ts';

const key = sampleKey<'order'>('answer-steps');

test('the score is the share of neighbours in the right order', () => {
  const scores = [
    ['check tell log review', 1],
    ['tell check log review', 2 / 3],
    ['tell log review check', 2 / 3],
    ['log tell check review', 1 / 3],
    ['review log tell check', 0],
  ] as const;
  for (const [answer, score] of scores) assert.equal(gradeOrder(key, answer.split(' ')).score, score, answer);
});

test('a step’s verdict says whether it stands in its own place', () => {
  assert.deepEqual(gradeOrder(key, ['tell', 'check', 'log', 'review']).verdicts, { check: 'wrong', tell: 'wrong', log: 'right', review: 'right' });
});

test('steps missing, twice or unknown are no order', () => {
  for (const answer of [[], ['check'], ['check', 'check', 'tell', 'log'], ['check', 'tell', 'log', 'x'], ['check', 'tell', 'log', 'review', 'check']]) {
    assert.deepEqual(gradeOrder(key, answer), { score: 0, verdicts: {} });
  }
});
