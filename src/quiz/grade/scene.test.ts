import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleKey } from '../samples.ts';
import { gradeScene, nodesPassed } from './scene.ts';

const key = sampleKey<'scene'>('town-hall');

test('a scene is worth what its ending is worth', () => {
  assert.equal(gradeScene(key, ['answer', 'check']).score, 1);
  assert.equal(gradeScene(key, ['answer', 'guess']).score, 0.2);
  assert.equal(gradeScene(key, ['ignore']).score, 0);
});

test('a scene left half-way is worth nothing yet', () => {
  assert.equal(gradeScene(key, []).score, 0);
  assert.equal(gradeScene(key, ['answer']).score, 0);
});

test('a learner who returns stands where the choices led', () => {
  assert.deepEqual(nodesPassed(key, ['answer', 'guess']), ['call', 'talk', 'poor']);
});

test('a choice the scene does not have stops the walk', () => {
  assert.deepEqual(nodesPassed(key, ['answer', 'constructor', 'check']), ['call', 'talk']);
  assert.equal(gradeScene(key, ['ignore', 'check']).score, 0);
  assert.deepEqual(nodesPassed({ ...key, start: 'nowhere' }, ['answer']), ['nowhere']);
});
