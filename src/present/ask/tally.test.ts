import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { noAsk, questionOf, turnTo, voteKey, withCurrent, withRoom } from './ask.ts';
import { mostMissed } from './missed.ts';
import { rows } from './tally.ts';
import { again, count, lock, newVote, open, type Vote } from './vote.ts';

const voted = (counts: number[], several = false): Vote =>
  counts.reduce((vote, n, place) => count(vote, 'abcdef'[place] ?? '', n), open(newVote([...'abcdef'].slice(0, counts.length), several)));
const percents = (vote: Vote, room?: number) => rows(vote, room).map(({ bars }) => bars.at(-1)?.percent);

test('percentages are whole and add up to a hundred', () => {
  assert.deepEqual(percents(voted([1, 1, 1, 3])), [17, 17, 16, 50]);
  fc.assert(fc.property(fc.array(fc.nat(60), { minLength: 2, maxLength: 6 }), (counts) => {
    const shown = percents(voted(counts)).filter((one) => one !== undefined);
    assert.ok(shown.length === 0 || shown.reduce((sum, one) => sum + one, 0) === 100);
  }));
});

test('four votes are a count and no percentage', () => {
  assert.deepEqual(percents(voted([2, 2])), [undefined, undefined]);
  assert.deepEqual(percents(voted([3, 2])), [60, 40]);
});

test('each round is measured by its own votes, so that two rounds can be compared', () => {
  const vote = count(count(again(lock(voted([3, 1]))), 'a', 10), 'b', 10);
  assert.deepEqual(rows(vote)[0], { option: 'a', bars: [{ count: 3, length: 0.75 }, { count: 10, length: 0.5, percent: 50 }] });
});

test('with several answers a percentage is of the people, and needs their number', () => {
  assert.deepEqual(percents(voted([6, 9, 3], true)), [undefined, undefined, undefined]);
  assert.deepEqual(percents(voted([6, 9, 3], true), 12), [50, 75, 25]);
  assert.equal(rows(voted([6, 9], true), 3)[1]?.bars[0]?.length, 1);
});

test('nobody has voted yet: bars of no length', () => assert.deepEqual(rows(open(newVote(['a', 'b'])))[1]?.bars, [{ count: 0, length: 0 }]));

test('parts of a question have their own votes and one question', () => {
  assert.equal(voteKey('m/q', 'item'), 'm/q#item');
  assert.equal(questionOf('m/q#item'), 'm/q');
  assert.equal(questionOf('m/q'), 'm/q');
});

test('coming back to a question finds what the room answered', () => {
  let ask = withCurrent(turnTo(noAsk, 'm/q', newVote(['a'])), open);
  ask = turnTo(turnTo(ask, 'm/other', newVote(['a'])), 'm/q', newVote(['a']));
  assert.equal(ask.votes['m/q']?.stage, 'vote');
});

test('a room has people, or nobody has said how many', () => {
  assert.equal(withRoom(noAsk, 24.7).room, 24);
  assert.equal(withRoom(noAsk, 0).room, undefined);
  assert.equal(withRoom(noAsk, Number.NaN).room, undefined);
});

test('the question missed most is the one with most wrong votes the first time', () => {
  const ask = { votes: { easy: lock(voted([9, 1])), hard: count(again(lock(voted([2, 8]))), 'a', 10), few: lock(voted([0, 3])), open: lock(voted([0, 9])), several: lock(voted([0, 9], true)) } };
  const right = (key: string) => (key === 'open' ? [] : ['a']);
  assert.deepEqual(mostMissed(ask, right), { key: 'hard', wrong: 8, of: 10 });
  assert.equal(mostMissed({ votes: { few: lock(voted([0, 3])), right: lock(voted([9, 0])) } }, right), undefined);
});
