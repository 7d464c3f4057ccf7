import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { draw, firstForm, hash, seed, shuffle, shuffleUnsolved } from './shuffle.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4})?$/), { minLength: 2, maxLength: 12 });

test('an order depends on the ids and the seed, not on the order of the file', () => {
  fc.assert(fc.property(ids, fc.string(), (list, seed) => assert.deepEqual(shuffle([...list].reverse(), seed), shuffle(list, seed))));
});

test('an order holds every id once', () => {
  fc.assert(fc.property(ids, fc.string(), (list, seed) => assert.deepEqual(shuffle(list, seed).sort(), [...list].sort())));
});

test('a new option does not move the others about', () => {
  fc.assert(fc.property(ids, fc.string(), (list, seed) => {
    assert.deepEqual(shuffle([...list, 'zzzzzzz'], seed).filter((id) => id !== 'zzzzzzz'), shuffle(list, seed));
  }));
});

test('another attempt and another learner get other orders, the same ones get the same', () => {
  const list = ['a', 'b', 'c', 'd', 'e', 'f'];
  const orders = ['x', 'y'].flatMap((learner) => [0, 1, 2].map((attempt) => shuffle(list, seed(learner, 'm/q', attempt)).join('')));
  assert.equal(new Set(orders).size, 6);
  assert.equal(shuffle(list, seed('x', 'm/q', 0)).join(''), orders[0]);
});

test('over many seeds every id is first about equally often', () => {
  const firsts = new Map<string, number>();
  for (let n = 0; n < 9000; n += 1) {
    const [first = ''] = shuffle(['own-channel', 'ask-everyone', 'call-sender'], seed(`learner${n}`, 'notices/late-sms', 0));
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  for (const count of firsts.values()) assert.ok(Math.abs(count - 3000) < 250, `${[...firsts]}`);
});

test('steps never start solved', () => {
  fc.assert(fc.property(ids, fc.string(), (list, seed) => {
    const mixed = shuffleUnsolved(list, seed);
    assert.notDeepEqual(mixed, list);
    assert.deepEqual([...mixed].sort(), [...list].sort());
  }));
});

test('a draw takes from every pool before it takes twice from one', () => {
  const pools = new Map([['one', ['a', 'b', 'c']], ['two', ['d', 'e']], ['three', ['f']]]);
  for (let n = 0; n < 50; n += 1) {
    const drawn = draw(pools, 3, `${n}`);
    assert.equal(new Set(drawn.map((id) => [...pools].find(([, list]) => list.includes(id))?.[0])).size, 3);
  }
});

test('a draw has no question twice and never more than there are', () => {
  const pools = new Map([['one', ['a', 'b', 'c']], ['two', ['d', 'e']]]);
  fc.assert(fc.property(fc.nat(9), fc.string(), (take, seed) => {
    const drawn = draw(pools, take, seed);
    assert.equal(drawn.length, Math.min(take, 5));
    assert.equal(new Set(drawn).size, drawn.length);
  }));
});

test('about half the learners meet form A first', () => {
  const count = Array.from({ length: 2000 }, (_, n) => firstForm(`learner${n}`, 'm')).filter((form) => form === 'A').length;
  assert.ok(count > 900 && count < 1100, `${count}`);
});

test('the hash never changes: a draw half done would become another one', () => {
  assert.deepEqual(['', 'a', 'late-sms'].map(hash), [2872998923, 444641715, 4064332256]);
});
