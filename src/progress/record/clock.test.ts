import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextClock } from './clock.ts';
import { answer, item } from '../trial/fixture.ts';

test('the clock goes one beyond everything seen, on any device', () => {
  const other = item({ latest: answer({ clock: 41, device: 'bbbb' }) });
  assert.equal(nextClock(new Map([['p3:q:m/a', item()], ['p3:q:m/b', other]])), 42);
});

test('the first reading is 1', () => assert.equal(nextClock(new Map()), 1));

test('a reading at the end of all numbers does not overflow', () => {
  const last = item({ latest: answer({ clock: Number.MAX_SAFE_INTEGER }) });
  assert.equal(nextClock(new Map([['p3:q:m/a', last]])), Number.MAX_SAFE_INTEGER);
});
