import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canDrop, forecast, type Plan } from './forecast.ts';
import { summary } from './summary.ts';
import { begin, discuss, discussion, enter, finish, goOn, isDiscussing, spentInAll, spentOn, takeUp, unbegun, type Times } from './times.ts';

const minute = 60_000;
const parts = [
  { id: 'start', minutes: 0, extra: false },
  { id: 'one', minutes: 5, extra: false },
  { id: 'two', minutes: 10, extra: true },
  { id: 'three', minutes: 15, extra: false },
];
const plan: Plan = { parts, dropped: [] };
const place = (at: string) => ({ at, ahead: parts.map(({ id }) => id).slice(parts.findIndex(({ id }) => id === at)) });
const moves = fc.array(fc.record({ what: fc.constantFrom('enter', 'discuss', 'goOn'), part: fc.constantFrom('start', 'one', 'two', 'three'), after: fc.nat(20 * minute) }), { maxLength: 30 });

/** Plays moves and gives where it ends. */
function play(steps: { what: string; part: string; after: number }[]): { times: Times; part: string; now: number } {
  let [times, part, now] = [begin(unbegun, 'start', 0), 'start', 0];
  for (const step of steps) {
    now += step.after;
    if (step.what === 'enter') {
      times = enter(times, part, step.part, now);
      part = step.part;
    }
    if (step.what === 'discuss') times = discuss(times, now);
    if (step.what === 'goOn') times = goOn(times, part, now);
  }
  return { times, part, now };
}

test('every minute since the beginning is booked once, whatever happens', () => {
  fc.assert(
    fc.property(moves, fc.nat(minute), (steps, later) => {
      const { times, now } = play(steps);
      assert.equal(spentInAll(times, now + later), now + later);
      const over = finish(times, now + later);
      assert.equal(spentInAll(over, now + 99 * minute), now + later);
      assert.deepEqual(finish(over, now + 99 * minute), over);
    }),
  );
});

test('times survive being written down', () => {
  fc.assert(
    fc.property(moves, (steps) => {
      const { times, now } = play(steps);
      const kept: Times = JSON.parse(JSON.stringify(times));
      for (const { id } of parts) assert.equal(spentOn(kept, id, now + 1000), spentOn(times, id, now + 1000));
    }),
  );
});

test('a talk is never projected to end before now, and never later for leaving out what is ahead', () => {
  fc.assert(
    fc.property(moves, (steps) => {
      const { times, part, now } = play(steps);
      const whole = forecast(plan, times, place(part), now);
      assert.ok(whole.projected >= now && whole.projected - now <= 2 * 30 * minute);
      assert.equal(whole.late, whole.projected - whole.end);
      for (const { id } of canDrop(plan, times, place(part), now)) {
        const less = forecast({ ...plan, dropped: [id], end: whole.end }, times, place(part), now);
        assert.ok(less.projected < whole.projected);
      }
    }),
  );
});

test('a talk that keeps its plan ends as planned', () => {
  let times = begin(unbegun, 'one', 0);
  assert.deepEqual([forecast(plan, times, place('one'), 0).projected, forecast(plan, times, place('one'), 3 * minute).projected], [30 * minute, 30 * minute]);
  times = enter(times, 'one', 'two', 5 * minute);
  assert.deepEqual(forecast(plan, times, place('two'), 6 * minute), { planned: 30 * minute, spent: 6 * minute, left: 24 * minute, partLeft: 9 * minute, end: 30 * minute, projected: 30 * minute, late: 0 });
});

test('before it begins, the end is that of a talk begun now', () => {
  assert.equal(forecast(plan, unbegun, place('start'), 7 * minute).projected, 37 * minute);
  assert.equal(forecast(plan, unbegun, place('start'), 7 * minute).late, 0);
});

test('whoever takes twice the time is told a later end, though not twice as late at once', () => {
  const times = enter(begin(unbegun, 'one', 0), 'one', 'two', 10 * minute);
  const { projected, late, partLeft } = forecast(plan, times, place('two'), 10 * minute);
  assert.equal(partLeft, 10 * minute);
  assert.ok(late > 5 * minute && late < 15 * minute);
  assert.equal(projected, 30 * minute + late);
});

test('questions push the end back and say nothing of the pace', () => {
  let times = discuss(begin(unbegun, 'one', 0), 5 * minute);
  assert.equal(isDiscussing(times), true);
  times = enter(times, 'one', 'one', 6 * minute);
  assert.equal(isDiscussing(times), true);
  times = enter(times, 'one', 'two', 9 * minute);
  assert.equal(spentOn(times, discussion, 20 * minute), 4 * minute);
  assert.equal(forecast(plan, times, place('two'), 9 * minute).late, 4 * minute);
});

test('what is extra and still ahead may be left out, and saves its minutes', () => {
  const times = begin(unbegun, 'one', 0);
  assert.deepEqual(canDrop(plan, times, place('one'), minute), [{ id: 'two', minutes: 10 }]);
  assert.deepEqual(canDrop({ ...plan, dropped: ['two'] }, times, place('one'), minute), []);
  assert.deepEqual(canDrop(plan, times, place('two'), minute), []);
  const fixed = { ...plan, end: 25 * minute };
  assert.equal(forecast(fixed, times, place('one'), 0).late, 5 * minute);
  assert.equal(forecast({ ...fixed, dropped: ['two'] }, times, place('one'), 0).late, -5 * minute);
});

test('after a crash the minutes went on; after a long break they did not', () => {
  const times = begin(unbegun, 'one', 0);
  assert.equal(spentInAll(takeUp(times, 5 * minute, 9 * minute), 9 * minute), 9 * minute);
  const later = takeUp(times, 5 * minute, 125 * minute);
  assert.equal(spentInAll(later, 125 * minute), 5 * minute);
  assert.equal(forecast(plan, later, place('one'), 125 * minute).late, 0);
});

test('a clock set back costs nothing', () => {
  const times = begin(unbegun, 'one', 10 * minute);
  assert.equal(spentInAll(times, 4 * minute), 0);
});

test('the summary names parts and minutes, and counts everything', () => {
  let times = enter(begin(unbegun, 'start', 0), 'start', 'one', minute);
  times = finish(enter(discuss(times, 6 * minute), 'one', 'three', 8 * minute), 20 * minute);
  assert.deepEqual(summary(parts, ['two'], times, 99 * minute), {
    begun: 0,
    ended: 20 * minute,
    planned: 30,
    spent: 20,
    rows: [
      { id: 'one', planned: 5, spent: 5, dropped: false },
      { id: 'two', planned: 10, spent: 0, dropped: true },
      { id: 'three', planned: 15, spent: 12, dropped: false },
    ],
    discussion: 2,
  });
});
