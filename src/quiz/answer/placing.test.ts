import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placing, placings } from './placing.ts';

test('a placing is remembered and read back', () => {
  assert.deepEqual(placings([placing('n1', 'fake'), placing('n2', 'genuine')]), new Map([['n1', 'fake'], ['n2', 'genuine']]));
});

test('what is no placing is passed over', () => {
  assert.deepEqual(placings(['', 'n1', '=fake', 'n1=']), new Map());
});
