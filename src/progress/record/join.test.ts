import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Kept, Learning, TestRecord } from './record.ts';
import { answer, item } from '../trial/fixture.ts';
import { canonical } from './canonical.ts';
import { epochOf, join, joinRecords } from './join.ts';
import { META } from './keys.ts';

const CASES = { numRuns: 10_000 };

// Small ranges on purpose: laws break where values meet.
const day = fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22');
const clock = fc.integer({ min: 0, max: 3 });
const device = fc.constantFrom('aaaa', 'bbbb', 'cccc');
const score = fc.constantFrom(null, 0, 0.5, 1);
const stranger = fc.option(fc.oneof(fc.integer({ min: 0, max: 2 }), fc.record({ x: fc.boolean() }), fc.constant([1])), { nil: undefined });
const stamp = { day, clock, device };
const reply = fc.record({ ...stamp, score, answer: fc.subarray(['a', 'b']), sure: fc.constantFrom('sure', 'unsure', null) });
const sitting = fc.record({ ...stamp, form: fc.constantFrom('A', 'B'), results: fc.dictionary(fc.constantFrom('x', 'y'), score, { maxKeys: 2 }) });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const days = fc.dictionary(fc.constantFrom('one', 'two', 'constructor'), day, { maxKeys: 3 });
const base = { v: fc.constant(1), epoch: fc.constantFrom(undefined, 0, 1), later: stranger };

const records: Record<string, fc.Arbitrary<Kept>> = {
  'p3:q:m/i': fc.record({ ...base, rev: fc.integer({ min: 1, max: 2 }), attempts: fc.dictionary(device, clock, { maxKeys: 3 }), first: maybe(reply), best: maybe(reply), latest: maybe(reply) }),
  'p3:s:m/l': fc.record({ ...base, seen: days, completed: fc.dictionary(fc.constantFrom('1', '2'), day), bookmark: maybe(fc.record({ ...stamp, section: fc.constantFrom('one', 'two') })) }),
  'p3:t:m': fc.record({ ...base, pre: maybe(sitting), post: maybe(sitting) }),
  'p3:n:m/l': fc.record({ ...base, note: maybe(fc.record({ ...stamp, text: fc.constantFrom('', 'a', '\ud800') })) }),
  [META]: fc.record({ ...base, tag: maybe(device), seed: maybe(fc.constantFrom('a1', 'b2')) }),
};

const anyRecord = fc.constantFrom(...Object.keys(records)).chain((key) => fc.tuple(fc.constant(key), three(records[key] ?? fc.constant({ v: 1 }))));
const three = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one, one);
const learning: fc.Arbitrary<Learning> = fc
  .record(Object.fromEntries(Object.entries(records).map(([key, one]) => [key, maybe(one)])))
  .map((found) => new Map(Object.entries(found).filter((entry): entry is [string, Kept] => entry[1] !== undefined)));

const same = (a: unknown, b: unknown) => assert.equal(canonical(a), canonical(b));
const sameLearning = (a: Learning, b: Learning) => same(Object.fromEntries(a), Object.fromEntries(b));

test('two versions of a record join to the same, whichever comes first', () => {
  fc.assert(fc.property(anyRecord, ([key, [a, b]]) => same(joinRecords(key, a, b), joinRecords(key, b, a))), CASES);
});

test('three versions of a record join to the same in any grouping', () => {
  fc.assert(
    fc.property(anyRecord, ([key, [a, b, c]]) => same(joinRecords(key, joinRecords(key, a, b), c), joinRecords(key, a, joinRecords(key, b, c)))),
    CASES,
  );
});

test('joining a record with itself changes nothing', () => {
  fc.assert(fc.property(anyRecord, ([key, [a]]) => same(joinRecords(key, a, structuredClone(a)), a)), CASES);
});

test('two devices join to the same, whichever comes first', () => {
  fc.assert(fc.property(learning, learning, (a, b) => sameLearning(join(a, b), join(b, a))), CASES);
});

test('three devices join to the same in any order of meeting', () => {
  fc.assert(fc.property(learning, learning, learning, (a, b, c) => sameLearning(join(join(a, b), c), join(a, join(b, c)))), CASES);
});

test('meeting the same device twice changes nothing', () => {
  fc.assert(
    fc.property(learning, learning, (a, b) => {
      const once = join(a, b);
      sameLearning(join(once, b), once);
      sameLearning(join(once, once), once);
    }),
    CASES,
  );
});

test('a joined record is never behind either of the two', () => {
  fc.assert(
    fc.property(anyRecord, ([key, [a, b]]) => {
      const both = joinRecords(key, a, b);
      same(joinRecords(key, both, a), both);
      same(joinRecords(key, both, b), both);
    }),
    CASES,
  );
});

const key = 'p3:q:m/i';
const joined = (a: Kept, b: Kept) => joinRecords(key, a, b) as ReturnType<typeof item>;

test('importing the same copy twice counts its attempts once', () => {
  const mine = item({ attempts: { aaaa: 2 } });
  const other = item({ attempts: { bbbb: 3 } });
  assert.deepEqual(joined(joined(mine, other), other).attempts, { aaaa: 2, bbbb: 3 });
});

test('the first answer is the one of the earliest day, the best has the highest score, the latest the highest clock', () => {
  const early = answer({ day: '2026-11-01', clock: 9, score: 0 });
  const good = answer({ day: '2026-11-05', clock: 3, score: 1, device: 'bbbb' });
  const result = joined(item({ first: early, best: early, latest: early }), item({ first: good, best: good, latest: good }));
  assert.deepEqual([result.first, result.best, result.latest], [early, good, early]);
});

test('an answer without a score never counts as better than one with a score', () => {
  const [open, wrong] = [answer({ score: null, clock: 5 }), answer({ score: 0 })];
  assert.equal(joined(item({ best: open }), item({ best: wrong })).best?.score, 0);
});

test('a question whose meaning changed starts afresh', () => {
  const changed = item({ rev: 2, attempts: {} });
  assert.equal(joined(item(), changed), changed);
});

test('fields of a later version of the site survive the join', () => {
  assert.equal(joined({ ...item(), mood: 'calm' } as Kept, item()).mood, 'calm');
});

test('a section keeps the first day it was seen', () => {
  const [a, b] = [{ v: 1, seen: { one: '2026-11-02' }, completed: {} }, { v: 1, seen: { one: '2026-11-01', two: '2026-11-03' }, completed: {} }];
  assert.deepEqual(joinRecords('p3:s:m/l', a, b)?.seen, { one: '2026-11-01', two: '2026-11-03' });
});

test('the first pre-test and the last post-test count', () => {
  const sitting = (clock: number, day: string) => ({ day, clock, device: 'aaaa', form: 'A', results: {} });
  const a = { v: 1, pre: sitting(1, '2026-11-01'), post: sitting(2, '2026-11-02') };
  const b = { v: 1, pre: sitting(5, '2026-11-05'), post: sitting(6, '2026-11-06') };
  const both = joinRecords('p3:t:m', a, b) as TestRecord;
  assert.deepEqual([both.pre?.clock, both.post?.clock], [1, 6]);
});

test('after an erasure, what another device still holds from before is gone', () => {
  const erased: Learning = new Map([[META, { v: 1, epoch: 1 }]]);
  const old: Learning = new Map<string, Kept>([[META, { v: 1, epoch: 0, tag: 'aaaa' }], [key, item()]]);
  assert.deepEqual([...join(old, erased).keys()], [META]);
  assert.equal(epochOf(join(old, erased)), 1);
});
