import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longDate } from './longDate.ts';

test('a day, a month and a year are each as exact as they were written', () => {
  assert.deepEqual(['2017-05-06', '2017-05', '2017'].map((written) => longDate(written, 'en')), ['6 May 2017', 'May 2017', '2017']);
});

test('a reader west of Greenwich sees the same day', () => {
  assert.equal(longDate('2026-01-01', 'fr-CA'), '1 janvier 2026');
});

test('digits follow the language’s own system when it is named', () => {
  assert.equal(longDate('2017', 'ar', 'arab'), '٢٠١٧');
});
