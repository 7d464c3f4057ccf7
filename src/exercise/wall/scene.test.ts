import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWallState, minuteAt, sceneOf, stackOf } from './scene.ts';
import type { Shown, WallState } from './wallState.ts';

const message = (id: string): Shown => ({ id, channel: 'post', from: 'Somebody', to: [], headline: id, text: 'Text' });
const state = (more: Partial<WallState> = {}): WallState => ({ exercise: 'x', minute: 10, at: 0, ratio: 2, running: true, clock: true, shown: [message('a')], ...more });

test('a real incident comes before everything else', () => {
  const values = [{ name: 'trust', value: 60, band: 'Held' }];
  assert.equal(sceneOf(state({ stopped: 'real-incident', values })), 'real-incident');
  assert.equal(sceneOf(state({ values })), 'values');
  assert.equal(sceneOf(state({ stopped: 'end' })), 'end');
  assert.equal(sceneOf(state()), 'show');
  assert.equal(sceneOf(state({ shown: [] })), 'wait');
  assert.equal(sceneOf(undefined), 'wait');
});

test('the clock counts on by the ratio while it runs, and stands while it is paused', () => {
  assert.equal(minuteAt(state(), 90_000), 13);
  assert.equal(minuteAt(state({ running: false }), 90_000), 10);
  assert.equal(minuteAt(state({ at: 5000 }), 0), 10, 'a clock set back turns nothing back');
});

test('the newest stands first, and the oldest leave', () => {
  const shown = ['a', 'b', 'c', 'd', 'e', 'b'].map(message);
  assert.deepEqual(stackOf(shown).map(({ id }) => id), ['b', 'e', 'd', 'c']);
});

test('what is no state of a wall is not believed', () => {
  assert.ok(isWallState(state()));
  for (const value of [null, {}, { shown: 'x' }, { ...state(), shown: [{}] }, { ...state(), minute: '3' }]) assert.ok(!isWallState(value));
});
