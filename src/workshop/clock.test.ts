import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lay } from './clock.ts';

test('each part begins when the one before it ends', () => {
  const parts = lay('09:00', [{ minutes: 15 }, { minutes: 50 }, { minutes: 5 }]);
  assert.deepEqual(parts.map(({ from, until }) => `${from}–${until}`), ['09:00–09:15', '09:15–10:05', '10:05–10:10']);
});

test('a day may start at half past and run past noon', () => {
  assert.equal(lay('11:30', [{ minutes: 45 }])[0]?.until, '12:15');
});

test('midnight comes after 23:59', () => {
  assert.equal(lay('23:30', [{ minutes: 60 }])[0]?.until, '00:30');
});
