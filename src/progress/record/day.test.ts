import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dayOf, daysBetween, isDay } from './day.ts';

test('days are counted over months, leap years and the change of clocks', () => {
  assert.equal(addDays('2026-11-22', 60), '2027-01-21');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2026-03-28', 2), '2026-03-30');
  assert.equal(daysBetween('2026-11-22', '2026-12-22'), 30);
  assert.equal(daysBetween('2026-11-22', '2026-11-20'), -2);
});

test('the day is the learner’s own, not Greenwich’s', () => assert.equal(dayOf(new Date(2026, 10, 22, 23, 59)), '2026-11-22'));

test('a phone whose clock is broken still gets a day we can read again', () => {
  for (const date of [new Date(0), new Date(NaN), new Date(9e15), new Date(-9e12)]) assert.ok(isDay(dayOf(date)), String(date));
});

test('a day that no calendar has does not break the counting', () => assert.equal(addDays('2026-02-31', 1), '2026-03-04'));

for (const text of ['2026-13-01', '2026-00-10', '2026-11-32', '26-11-22', '2026-11-22T10:00', '2026-11-22\n', '9999-01-01', '', 20261122]) {
  test(`${JSON.stringify(text)} is not a day`, () => assert.ok(!isDay(text)));
}
