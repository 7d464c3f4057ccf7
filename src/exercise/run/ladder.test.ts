import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Scores } from '../log/event.ts';
import { levelOf } from './ladder.ts';
import { exercises } from './samples.ts';

const scored = exercises.flatMap(([exercise, { injects }]) => injects.flatMap(({ id, score, level }) => (score ? [{ name: `${exercise} ${id}`, score: score as Scores, level }] : [])));

test('the scores suggested for a message lead to the level suggested for it, before the panel has spoken', () => {
  assert.ok(scored.length >= 18);
  for (const { name, score, level } of scored) assert.equal(levelOf(score), level, name);
});

test('with the panel two messages would reach level 4, and their notes say why they stay at 3', () => {
  const raised = scored.filter(({ score, level }) => levelOf(score, { panel: true }) !== level).map(({ name }) => name);
  assert.deepEqual(raised, ['election-week-in-taluna i15', 'election-week-in-taluna i17']);
});

test('a community hit raises by one level, to the panel’s level only with the panel', () => {
  assert.equal(levelOf({ effect: 1, evidence: 2, spread: 1, time: 0 }, { community: true }), 2);
  assert.equal(levelOf({ effect: 2, evidence: 2, spread: 2, time: 3 }, { community: true }), 3);
  assert.equal(levelOf({ effect: 2, evidence: 2, spread: 2, time: 3 }, { community: true, panel: true }), 4);
});

test('great effect on thin evidence does not climb', () => {
  assert.equal(levelOf({ effect: 3, evidence: 1, spread: 3, time: 3 }, { community: true, panel: true }), 2);
});

const score = fc.constantFrom(0, 1, 2, 3) as fc.Arbitrary<0 | 1 | 2 | 3>;
const scores = fc.record({ effect: score, evidence: score, spread: score, time: score });

test('one higher score never lowers the level', () => {
  fc.assert(
    fc.property(scores, fc.constantFrom('effect', 'evidence', 'spread', 'time'), (before, name) => {
      const after = { ...before, [name]: Math.min(3, before[name as keyof Scores] + 1) } as Scores;
      assert.ok(levelOf(after) >= levelOf(before));
    }),
  );
});
