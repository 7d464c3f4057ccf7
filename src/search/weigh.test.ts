import assert from 'node:assert/strict';
import { test } from 'node:test';
import { common, weigh } from './weigh.ts';

const word = (scores: Record<string, number>, texts = Object.keys(scores).length) => ({ scores: new Map(Object.entries(scores)), texts });
const order = (...hits: ReturnType<typeof word>[]) => weigh(hits, 10).map(({ id }) => id);

test('what has both words goes before what has one of them often', () => {
  assert.equal(order(word({ both: 1, one: 3 }), word({ both: 1 }))[0], 'both');
});

test('a word that every text has decides nothing', () => {
  const the = word({ a: 9, b: 9, c: 9, d: 9, e: 9, f: 9, g: 9, h: 9, i: 9, j: 9 });
  assert.deepEqual(order(the, word({ satire: 1 }))[0], 'satire');
  assert.deepEqual([...common(['the', 'satire'], [the, word({ satire: 1 })], 10)], ['the']);
});

test('what answers only a small part of the query is left out', () => {
  assert.deepEqual(order(word({ a: 1, b: 1 }), word({ a: 1 }), word({ a: 1 })), ['a']);
});

test('a word nobody has does not spoil the rest', () => {
  assert.deepEqual(order(word({ a: 1 }), word({})), ['a']);
});

test('a query without words finds nothing', () => {
  assert.deepEqual(weigh([], 10), []);
});
