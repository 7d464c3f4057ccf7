import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movesOf } from './moves.ts';
import { again, discuss, lock, newVote, open, reveal } from './vote.ts';

const vote = newVote(['a', 'b']);
const answer = { right: ['a'], reasons: [] };

test('after a first count people talk before they are told', () => {
  assert.deepEqual(movesOf(vote), ['open']);
  assert.equal(movesOf(open(vote))[0], 'lock');
  assert.equal(movesOf(lock(open(vote)))[0], 'discuss');
  assert.equal(movesOf(discuss(lock(open(vote))))[0], 'again');
});

test('after a second count they are told', () => assert.equal(movesOf(lock(again(lock(open(vote)))))[0], 'reveal'));

test('an answer that is there is not offered again', () => assert.ok(!movesOf(discuss(reveal(lock(open(vote)), answer))).includes('reveal')));

test('what has nothing to vote on is spoken about, then shown', () => {
  const spoken = newVote([]);
  assert.deepEqual(movesOf(spoken), ['reveal', 'discuss']);
  assert.deepEqual(movesOf(discuss(spoken)), ['reveal']);
  assert.deepEqual(movesOf(reveal(spoken, answer)), ['discuss', 'forget']);
});
