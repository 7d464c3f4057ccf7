import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byYear, share } from './years.ts';

const entry = (date: string) => ({ date, text: date, sources: ['a'] });

test('entries of all cases stand in one order of time, year by year', () => {
  const years = byYear([{ timeline: [entry('2017-05-05'), entry('2020')] }, { timeline: [entry('2017-02')] }]);
  assert.deepEqual(years.map(({ year, entries }) => [year, entries.map(({ entry }) => entry.date)]), [
    ['2017', ['2017-02', '2017-05-05']],
    ['2020', ['2020']],
  ]);
});

test('a date has its part of the span behind it', () => {
  assert.equal(share('2000', 2000, 2019), 0);
  assert.ok(Math.abs(share('2010', 2000, 2019) - 0.5) < 1e-9);
  assert.ok(share('2019-12-31', 2000, 2019) < 1);
});
