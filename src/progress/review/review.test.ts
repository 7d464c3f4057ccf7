import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kept, Learning } from '../record/record.ts';
import { addDays } from '../record/day.ts';
import { answer, item } from '../trial/fixture.ts';
import { inReview, reviewDays, sessions, visit } from './review.ts';

const today = '2026-11-22';
/** `module/item` with its box and the days since it came there. */
const learning = (...entries: [string, number, number][]): Learning =>
  new Map(entries.map(([place, box, ago]) => [`p3:q:${place}`, item({ latest: answer({ box, since: addDays(today, -ago) }) })]));
const asked = (found: Learning, readyBy: string | null = null) => visit(inReview(found, readyBy), today).map(({ module, item }) => `${module}/${item}`);

test('only what is due is asked', () => {
  assert.deepEqual(asked(learning(['m/due', 1, 1], ['m/early', 2, 2], ['m/over', 3, 30])), ['m/over', 'm/due']);
});

test('what is not in review is never asked', () => {
  assert.deepEqual(asked(new Map<string, Kept>([['p3:q:m/a', item()], ['p3:s:m/a', { v: 1, seen: {}, completed: {} }]])), []);
});

test('a visit has at most five questions and mixes the modules', () => {
  const places = ['a/1', 'a/2', 'a/3', 'a/4', 'b/1', 'b/2', 'c/1'];
  assert.deepEqual(asked(learning(...places.map((place): [string, number, number] => [place, 1, 5]))), ['a/1', 'b/1', 'c/1', 'a/2', 'b/2']);
});

test('planned back, all five reviews come before the day they are needed', () => {
  const days = reviewDays({ box: 1, since: today }, addDays(today, 20));
  assert.deepEqual(days, [1, 2, 7, 20].map((n) => addDays(today, n)));
  assert.ok(reviewDays({ box: 1, since: today }, null).length === 5);
});

test('whatever the day, no review is planned after it or before tomorrow', () => {
  for (let room = 1; room <= 120; room++) {
    for (let box = 1; box <= 5; box++) {
      const days = reviewDays({ box, since: today }, addDays(today, room));
      assert.ok(days.every((day) => day > today && day <= addDays(today, room)), `${box} ${room}`);
      assert.deepEqual(days, [...new Set(days)].sort());
    }
  }
});

test('the calendar counts the questions of each day, and what is overdue today', () => {
  const plan = sessions(inReview(learning(['m/a', 5, 70], ['m/b', 4, 21]), null), today, null);
  assert.deepEqual(plan, [{ day: today, questions: 2 }, { day: addDays(today, 60), questions: 1 }]);
});
