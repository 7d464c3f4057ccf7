import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathSteps } from './path.ts';

test('a whole module is one step', () => {
  assert.deepEqual(pathSteps(['m1', 'm2']), [{ module: 'm1', lessons: [] }, { module: 'm2', lessons: [] }]);
});

test('neighbouring lessons of one module become one step', () => {
  assert.deepEqual(pathSteps(['m2/a', 'm2/b', 'm3/c']), [
    { module: 'm2', lessons: ['a', 'b'] },
    { module: 'm3', lessons: ['c'] },
  ]);
});

test('a lesson after its whole module stays a step of its own', () => {
  assert.deepEqual(pathSteps(['m2', 'm2/a']), [{ module: 'm2', lessons: [] }, { module: 'm2', lessons: ['a'] }]);
});
