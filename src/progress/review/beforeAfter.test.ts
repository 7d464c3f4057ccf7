import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beforeAfter, rightOf } from './beforeAfter.ts';

const forms = { A: ['a-1', 'a-2', 'a-3', 'a-4', 'a-5'], B: ['b-1', 'b-2', 'b-3', 'b-4', 'b-5'] };
const sitting = (form: string, scores: (number | null)[]) => ({
  day: '2026-11-22', clock: 1, device: 'aaaa', form,
  results: Object.fromEntries(scores.map((score, n) => [`${form.toLowerCase()}-${n + 1}`, score])),
});

test('each question is learned, kept, slipped or not yet', () => {
  const test = { v: 1, pre: sitting('A', [0, 1, 1, 0.5]), post: sitting('B', [1, 1, 0.5, 0]) };
  assert.deepEqual(
    beforeAfter(test, forms).map(({ before, after, change }) => [before, after, change]),
    [['a-1', 'b-1', 'learned'], ['a-2', 'b-2', 'kept'], ['a-3', 'b-3', 'slipped'], ['a-4', 'b-4', 'not-yet']],
  );
});

test('whoever sat form B first is compared just the same', () => {
  assert.deepEqual(beforeAfter({ v: 1, pre: sitting('B', [0]), post: sitting('A', [1]) }, forms), [{ before: 'b-1', after: 'a-1', change: 'learned' }]);
});

test('open questions, unknown forms and a missing test are left out', () => {
  assert.deepEqual(beforeAfter({ v: 1, pre: sitting('A', [null]), post: sitting('B', [1]) }, forms), []);
  assert.deepEqual(beforeAfter({ v: 1, pre: sitting('A', [1]), post: sitting('constructor', [1]) }, forms), []);
  assert.deepEqual(beforeAfter({ v: 1, pre: sitting('A', [1]) }, forms), []);
});

test('a test is shown as so many of so many', () => {
  assert.deepEqual(rightOf({ a: 1, b: 0.5, c: null, d: 1 }), { right: 2, of: 3 });
});
