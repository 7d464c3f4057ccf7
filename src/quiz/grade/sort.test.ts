import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleKey } from '../samples.ts';
import { gradeSort } from './sort.ts';

const key = sampleKey<'sort'>('inbox-sort');

test('the score is the share placed in the right bin', () => {
  assert.equal(gradeSort(key, ['n1=genuine', 'n2=fake', 'n3=genuine', 'n4=fake']).score, 1);
  assert.equal(gradeSort(key, ['n1=genuine', 'n2=fake', 'n3=fake', 'n4=fake']).score, 0.75);
});

test('someone who calls everything fake gets half, and sees the false alarms', () => {
  const { score, judge } = gradeSort(key, ['n1=fake', 'n2=fake', 'n3=fake', 'n4=fake']);
  assert.equal(score, 0.5);
  assert.deepEqual(judge, { hits: 2, misses: 0, falseAlarms: 2, correctPasses: 0 });
});

test('of an item that was not placed nothing is said', () => {
  assert.deepEqual(gradeSort(key, ['n1=fake']).verdicts, { n1: 'wrong', n2: 'left', n3: 'left', n4: 'left' });
});

test('without judge there is no count', () => {
  assert.equal('judge' in gradeSort({ type: 'sort', bins: key.bins }, ['n1=genuine']), false);
});

test('placings that are none are passed over', () => {
  assert.equal(gradeSort(key, ['', '=', 'n1', 'n1=', '=fake', 'constructor=fake', 'n9=fake']).score, 0);
});
