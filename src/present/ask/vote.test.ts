import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { again, count, countOf, discuss, everyoneElse, lock, newVote, open, readCards, reveal, totalOf, undo, type Answer, type Vote } from './vote.ts';

const options = ['a', 'b', 'c'];
const answer: Answer = { right: ['a'], reasons: [] };
const opened = () => open(newVote(options));
const counts = (vote: Vote) => vote.rounds.map((round) => options.map((option) => countOf(round, option)));

test('a room is asked, counted, closed, shown the answer, and asked again beside the first count', () => {
  let vote = count(count(opened(), 'a', 1), 'b', 1);
  vote = discuss(reveal(lock(vote), answer));
  assert.equal(vote.stage, 'discuss');
  vote = lock(count(again(vote), 'a', 2));
  assert.deepEqual(counts(vote), [[1, 1, 0], [2, 0, 0]]);
});

test('a third count takes the place of the second', () => {
  const vote = count(again(lock(count(again(lock(count(opened(), 'a', 1))), 'b', 1))), 'c', 1);
  assert.deepEqual(counts(vote), [[1, 0, 0], [0, 0, 1]]);
});

test('the answer is nowhere in what travels before the lead shows it, and gone when the room votes again', () => {
  const before = lock(count(opened(), 'a', 1));
  assert.equal(before.answer, undefined);
  const shown = reveal(before, answer);
  assert.deepEqual(shown.answer, answer);
  assert.equal(again(shown).answer, undefined);
});

test('nothing counts while the count is closed', () => {
  const closed = lock(opened());
  for (const act of [(v: Vote) => count(v, 'a', 1), undo, (v: Vote) => readCards(v, { 1: 'a' })]) assert.equal(act(closed), closed);
  assert.equal(count(newVote(options), 'a', 1).rounds.length, 0);
});

test('the answer cannot be shown while hands are up', () => assert.equal(reveal(opened(), answer).answer, undefined));

test('a count closed too early is taken up where it was', () => {
  assert.deepEqual(counts(count(open(lock(count(opened(), 'a', 1))), 'a', 1)), [[2, 0, 0]]);
});

test('everyone else fills the room and no more', () => {
  const some = count(count(opened(), 'a', 3), 'b', 4);
  assert.deepEqual(counts(everyoneElse(some, 'c', 20)), [[3, 4, 13]]);
  assert.deepEqual(counts(everyoneElse(some, 'c', 5)), [[3, 4, 0]]);
  assert.equal(everyoneElse(open(newVote(options, true)), 'a', 9).rounds[0]?.steps.length, 0);
});

test('undo takes back one press, also everyone else at once', () => {
  assert.deepEqual(counts(undo(everyoneElse(count(opened(), 'a', 1), 'b', 30))), [[1, 0, 0]]);
});

test('a card counts once however often it is read, and the last reading stands', () => {
  const vote = readCards(readCards(count(opened(), 'a', 1), { 7: 'a', 8: 'b', 9: 'z' }), { 7: 'c' });
  assert.deepEqual(counts(vote), [[1, 1, 1]]);
});

test('once a round is over nobody can tell which number chose what', () => {
  const vote = discuss(lock(readCards(opened(), { 7: 'a', 8: 'a' })));
  assert.deepEqual(vote.rounds, [{ steps: [{ option: 'a', by: 2 }], cards: {} }]);
});

test('whatever is pressed, in whatever order, no count is negative and undo leads back', () => {
  const press = fc.record({ option: fc.constantFrom('a', 'b', 'c', 'z'), by: fc.integer({ min: -5, max: 5 }) });
  fc.assert(fc.property(fc.array(press), (presses) => {
    const states = [opened()];
    for (const { option, by } of presses) states.push(count(states.at(-1) ?? opened(), option, by));
    for (const vote of states) assert.ok(counts(vote).flat().every((n) => n >= 0) && totalOf(vote) >= 0);
    for (const [place, vote] of states.entries()) if (place > 0 && vote !== states[place - 1]) assert.deepEqual(counts(undo(vote)), counts(states[place - 1] ?? vote));
  }));
});

test('whatever is done, the answer is there only while it is shown or talked over', () => {
  const acts: ((vote: Vote) => Vote)[] = [open, lock, discuss, again, undo, (v) => reveal(v, answer), (v) => count(v, 'a', 1), (v) => readCards(v, { 1: 'b' })];
  fc.assert(fc.property(fc.array(fc.constantFrom(...acts)), (list) => {
    const vote = list.reduce((now, act) => act(now), newVote(options));
    assert.ok(!vote.answer || ['reveal', 'discuss'].includes(vote.stage));
    assert.ok(vote.rounds.length <= 2);
    assert.deepEqual(JSON.parse(JSON.stringify(vote)), vote);
  }));
});
