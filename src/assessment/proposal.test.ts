import assert from 'node:assert/strict';
import { test } from 'node:test';
import { propose, type Answer } from './proposal.ts';

const order = ['a', 'b', 'c', 'd'];
const statements = [
  { id: 'restore', lessons: ['b'] },
  { id: 'speak', lessons: ['d', 'a'] },
  { id: 'share', lessons: ['b', 'c'] },
];
const given = (answers: Record<string, Answer>) => new Map(Object.entries(answers));

test('what is missing comes first, in teaching order', () => {
  assert.deepEqual(propose(statements, given({ speak: 'no', restore: 'partly' }), order), { first: ['a', 'd'], next: ['b'] });
});

test('a lesson wanted twice is proposed once, where it is wanted more', () => {
  assert.deepEqual(propose(statements, given({ restore: 'partly', share: 'no' }), order), { first: ['b', 'c'], next: [] });
});

test('what an institution can do, and what is not its task, asks for nothing', () => {
  assert.deepEqual(propose(statements, given({ restore: 'yes', share: 'na' }), order), { first: [], next: [] });
});

test('nothing answered proposes nothing', () => {
  assert.deepEqual(propose(statements, new Map(), order), { first: [], next: [] });
});
