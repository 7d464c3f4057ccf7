import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockOf } from './clock.ts';
import { logOf, minutes, start } from './samples.ts';

test('the exercise clock runs at its own pace', () => {
  assert.equal(clockOf(logOf(start({ ratio: 2 })), minutes(10)).minute, 20);
});

test('a pause takes no time', () => {
  const log = logOf(start(), { at: 5, kind: 'paused' }, { at: 25, kind: 'resumed' });
  assert.equal(clockOf(log.slice(0, 2), minutes(20)).minute, 5);
  assert.deepEqual(clockOf(log, minutes(30)), { minute: 10, running: true });
});

test('pausing twice is one pause, and going on twice is going on', () => {
  const log = logOf(start(), { at: 5, kind: 'paused' }, { at: 6, kind: 'paused' }, { at: 10, kind: 'resumed' }, { at: 11, kind: 'resumed' });
  assert.equal(clockOf(log, minutes(12)).minute, 7);
});

test('a jump sets the clock, and it runs on from there', () => {
  assert.equal(clockOf(logOf(start(), { at: 5, kind: 'jumped', to: 36 }), minutes(6)).minute, 37);
});

test('a real incident stops the clock until everybody continues', () => {
  const log = logOf(start(), { at: 10, kind: 'stopped', why: 'real-incident' }, { at: 11, kind: 'resumed' }, { at: 40, kind: 'continued' });
  assert.deepEqual(clockOf(log.slice(0, 3), minutes(30)), { minute: 10, running: false, stopped: 'real-incident' });
  assert.equal(clockOf(log, minutes(45)).minute, 15);
});

test('a clock that is off stands where the last message stood', () => {
  const log = logOf(start({ clock: false }), { at: 3, minute: 6, kind: 'released', inject: 'i02' });
  const { minute, running } = clockOf(log, minutes(90));
  assert.deepEqual([minute, running], [6, false]);
});

test('a device clock set back does not turn the exercise back', () => {
  const log = logOf(start(), { at: 10, kind: 'paused' }, { at: 10, kind: 'resumed' });
  assert.equal(clockOf(log, minutes(4)).minute, 10);
});
