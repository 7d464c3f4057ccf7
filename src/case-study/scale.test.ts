import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marks } from './scale.ts';

const entry = (date: string) => ({ date, text: date, sources: ['a'] });

test('entries stand in order of time, whatever order the author wrote', () => {
  assert.deepEqual(marks([entry('2025-04-29'), entry('2017-05'), entry('2017')]).map(({ entry }) => entry.date), ['2017', '2017-05', '2025-04-29']);
});

test('the first entry stands at 0, the last at 1, the middle in true proportion', () => {
  const [first, middle, last] = marks([entry('2020-01-01'), entry('2022-01-01'), entry('2024-01-01')]);
  assert.equal(first?.at, 0);
  assert.ok(Math.abs((middle?.at ?? 0) - 0.5) < 0.01);
  assert.equal(last?.at, 1);
});

test('a silence of years is counted in whole years', () => {
  assert.deepEqual(marks([entry('2017-05-07'), entry('2017-06'), entry('2025-04-29')]).map(({ gap }) => gap), [0, 0, 7]);
});

test('entries of one day do not divide by zero', () => {
  assert.deepEqual(marks([entry('2017-05-05'), entry('2017-05-05')]).map(({ at }) => at), [0, 0]);
});
