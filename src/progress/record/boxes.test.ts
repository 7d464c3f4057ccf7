import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueDay, nextStanding, type Standing } from './boxes.ts';
import { addDays } from './day.ts';
import { attempt } from '../trial/fixture.ts';

const day = '2026-11-22';
const in3: Standing = { box: 2, since: '2026-11-19' };
const next = (before: Standing | undefined, more: Parameters<typeof attempt>[0], today = day) => nextStanding(before, attempt(more), today, null);

const cases: [string, Standing | undefined, Parameters<typeof attempt>[0], Standing | undefined][] = [
  ['a right answer does not enter review', undefined, { score: 1 }, undefined],
  ['a right and sure answer does not enter review', undefined, { score: 1, sure: 'sure' }, undefined],
  ['a wrong answer enters', undefined, { score: 0 }, { box: 1, since: day }],
  ['a half-right answer enters', undefined, { score: 0.5, sure: 'sure' }, { box: 1, since: day }],
  ['an unsure right answer enters', undefined, { score: 1, sure: 'unsure' }, { box: 1, since: day }],
  ['an open answer never enters', undefined, { score: null }, undefined],
  ['a right answer on its day moves up', in3, { score: 1 }, { box: 3, since: day }],
  ['a right but unsure answer waits the same time again', in3, { score: 1, sure: 'unsure' }, { box: 2, since: day }],
  ['a wrong answer goes back to the first box', in3, { score: 0 }, { box: 1, since: day }],
  ['an open answer stays where it is', in3, { score: null }, in3],
  ['the fifth box is the last', { box: 5, since: '2026-09-01' }, { score: 1 }, undefined],
];
for (const [name, before, more, after] of cases) test(name, () => assert.deepEqual(next(before, more), after));

test('cramming does not move a question up', () => {
  assert.deepEqual(next({ box: 3, since: day }, { score: 1 }), { box: 3, since: day });
});

test('boxes come back after 1, 3, 7, 21 and 60 days', () => {
  const days = [1, 2, 3, 4, 5].map((box) => dueDay({ box, since: day }, null));
  assert.deepEqual(days, [1, 3, 7, 21, 60].map((days) => addDays(day, days)));
});

test('a question with all right answers is asked five more times in 92 days', () => {
  let [standing, today]: [Standing | undefined, string] = [{ box: 1, since: day }, day];
  let asked = 0;
  while (standing) {
    today = dueDay(standing, null);
    standing = next(standing, { score: 1 }, today);
    asked++;
  }
  assert.deepEqual([asked, today], [5, addDays(day, 92)]);
});

test('the day the knowledge is needed draws the reviews together', () => {
  assert.equal(dueDay({ box: 4, since: day }, addDays(day, 27)), addDays(day, 7));
  assert.equal(dueDay({ box: 1, since: day }, addDays(day, 10)), addDays(day, 1));
});

test('a day far off, or over, changes nothing', () => {
  for (const readyBy of [addDays(day, 400), addDays(day, -3), day]) assert.equal(dueDay({ box: 2, since: day }, readyBy), addDays(day, 3));
});
