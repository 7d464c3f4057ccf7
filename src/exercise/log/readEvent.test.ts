import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readEvent } from './readEvent.ts';

const stamp = { id: 'lead-a-1', at: 1, minute: 0, writer: 'lead' };

test('a line reads back as it was written', () => {
  const line = { ...stamp, kind: 'decided', inject: 'i01', roles: ['emb'], decision: 'Tell the parties', confidence: 2 };
  assert.deepEqual(readEvent(JSON.parse(JSON.stringify(line))), line);
});

test('what nobody knows is left behind', () => {
  assert.deepEqual(readEvent({ ...stamp, kind: 'paused', extra: 1 }), { ...stamp, kind: 'paused' });
});

test('a line with a part missing or of another kind is none', () => {
  for (const wrong of [{ kind: 'paused' }, { ...stamp, kind: 'toString' }, { ...stamp, kind: 'noted' }, { ...stamp, kind: 'scored', inject: 'i01', scores: { effect: 4 }, level: 1 }, { ...stamp, at: Number.NaN, kind: 'paused' }]) {
    assert.equal(readEvent(wrong), undefined);
  }
});

test('a text too long to be typed is no text', () => {
  assert.equal(readEvent({ ...stamp, kind: 'noted', text: 'x'.repeat(30_000) }), undefined);
});

test('nothing in a file can stop the reader', () => {
  fc.assert(fc.property(fc.anything(), (value) => readEvent(value) === undefined));
});
