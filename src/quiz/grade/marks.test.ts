import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleKey } from '../samples.ts';
import { gradeMarks } from './marks.ts';

const { right: many } = sampleKey<'many'>('true-signs');
const { signs: spot } = sampleKey<'spot'>('marked-notice');

test('a wrong choice cancels a right one', () => {
  const scores = [
    [['no-office', 'text-alone'], 1],
    [['no-office'], 0.5],
    [['no-office', 'text-alone', 'bad-style'], 0.5],
    [['no-office', 'bad-style'], 0],
    [['bad-style'], 0],
    [[], 0],
  ] as const;
  for (const [answer, score] of scores) assert.equal(gradeMarks(many, answer).score, score, answer.join(' + '));
});

test('every option gets a verdict: found, missed, wrong, or rightly left', () => {
  assert.deepEqual(gradeMarks(many, ['no-office', 'bad-style']).verdicts, { 'no-office': 'right', 'text-alone': 'missed', 'bad-style': 'wrong' });
  assert.deepEqual(gradeMarks(many, ['no-office', 'text-alone']).verdicts, { 'no-office': 'right', 'text-alone': 'right', 'bad-style': 'left' });
});

test('marking every line of a text does not pay', () => {
  assert.equal(gradeMarks(spot, ['logo', 'urgent', 'link']).score, 0.5);
  assert.equal(gradeMarks(spot, ['urgent', 'link']).score, 1);
});

test('an option chosen twice counts once', () => {
  assert.equal(gradeMarks(many, ['no-office', 'no-office']).score, 0.5);
});
