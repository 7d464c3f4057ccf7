import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carried, carry } from './carried.ts';

test('a query arrives as it was typed, in any script and with any sign', () => {
  for (const query of ['l’élection & co', 'معلومات مضللة', '100 %', 'a+b=c#d', '<b>"']) assert.equal(carried(carry(query)), query);
});

test('whatever else stands behind the sign is no query', () => {
  for (const hash of ['', '#', '#main', '#%', '#%E0%A4%A']) assert.equal(carried(hash), '');
});
