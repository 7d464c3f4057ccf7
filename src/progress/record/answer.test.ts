import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attempt, ItemRecord, Stamp } from './record.ts';
import { attemptsOf, recordAnswer } from './answer.ts';
import { canonical } from './canonical.ts';
import { attempt, plain } from '../trial/fixture.ts';
import { readText } from './readText.ts';

const stamp = (clock: number, day = '2026-11-22', device = 'aaaa'): Stamp => ({ day, clock, device });
const given = (...attempts: [Partial<Attempt>, Stamp][]) =>
  attempts.reduce<ItemRecord | undefined>((record, [one, when]) => recordAnswer(record, attempt(one), when, null), undefined) as ItemRecord;

test('one answer is the first, the best and the latest', () => {
  const record = given([{}, stamp(1)]);
  assert.deepEqual(plain(record.first), { day: '2026-11-22', clock: 1, device: 'aaaa', score: 1, answer: ['own-channel'], sure: null });
  assert.equal(record.best, record.first);
  assert.equal(record.latest, record.first);
  assert.deepEqual(record.attempts, { aaaa: 1 });
});

test('a worse answer later changes the latest, not the best', () => {
  const record = given([{ score: 0.5 }, stamp(1)], [{ score: 1 }, stamp(2)], [{ score: 0 }, stamp(3)]);
  assert.deepEqual([record.first?.score, record.best?.score, record.latest?.score], [0.5, 1, 0]);
  assert.equal(attemptsOf(record), 3);
});

test('a calendar set back does not make a later answer the first', () => {
  assert.equal(given([{ score: 0 }, stamp(1)], [{ score: 1 }, stamp(2, '2026-11-01')]).first?.score, 0);
});

test('each device counts its own attempts', () => {
  const record = given([{}, stamp(1)], [{}, stamp(2, '2026-11-22', 'bbbb')], [{}, stamp(3)]);
  assert.deepEqual(record.attempts, { aaaa: 2, bbbb: 1 });
});

test('a question with a new meaning starts afresh', () => {
  const record = given([{ score: 0 }, stamp(1)], [{ rev: 2 }, stamp(2)]);
  assert.deepEqual([record.rev, attemptsOf(record), record.first?.score], [2, 1, 1]);
});

test('an answer to the old meaning, from a page left open, changes nothing', () => {
  const now = given([{ rev: 2 }, stamp(1)]);
  assert.equal(recordAnswer(now, attempt({ rev: 1 }), stamp(2), null), now);
});

test('fields of a later version stay', () => {
  const record = recordAnswer({ ...given([{}, stamp(1)]), mood: 'calm' }, attempt(), stamp(2), null);
  assert.equal(record.mood, 'calm');
});

test('whatever a question hands over can be read again', () => {
  const record = given([{ score: 1.0000001, answer: Array.from({ length: 80 }, () => 'x'.repeat(900)) }, stamp(1)]);
  assert.deepEqual(plain(readText('p3:q:m/i', canonical(record))), plain(record));
  assert.equal(given([{ score: NaN }, stamp(1)]).latest?.score, 0);
  assert.equal(given([{ score: -1 }, stamp(1)]).latest?.score, 0);
});
