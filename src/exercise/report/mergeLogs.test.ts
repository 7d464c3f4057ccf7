import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entry, log } from './fixture.ts';
import { mergeLogs } from './mergeLogs.ts';

const [, mine, yours] = [0, entry(3, { kind: 'noted', text: 'mine' }), entry(2, { kind: 'noted', text: 'yours' }, 'evaluator 2')];

test('two evaluators’ logs become one, in order of time', () => {
  const { log: merged, conflicts, added } = mergeLogs([mine], [yours]);
  assert.deepEqual(merged, [yours, mine]);
  assert.deepEqual([conflicts, added], [[], 1]);
});

test('a log read twice counts once', () => {
  assert.deepEqual(mergeLogs(log, log, log), { log, conflicts: [], added: 0 });
});

test('the order of the files changes nothing but who has the say in a conflict', () => {
  fc.assert(fc.property(fc.shuffledSubarray(log, { minLength: 0 }), fc.shuffledSubarray(log), (a, b) => assert.deepEqual(mergeLogs(a, b).log, mergeLogs(b, a).log)));
});

test('one id with two contents is a conflict: both are shown, the first is used', () => {
  const other = { ...mine, text: 'changed' } as typeof mine;
  const { log: merged, conflicts } = mergeLogs([mine], [other], [other]);
  assert.deepEqual(merged, [mine]);
  assert.deepEqual(conflicts, [{ id: mine.id, kept: mine, other }]);
});

test('the same entry with its fields in another order is no conflict', () => {
  const turned = Object.fromEntries(Object.entries(mine).reverse()) as unknown as typeof mine;
  assert.deepEqual(mergeLogs([mine], [turned]).conflicts, []);
});
