import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleItem } from '../../quiz/samples.ts';
import { roomVotes } from './roomVotes.ts';

const votes = (id: string) => roomVotes(id, sampleItem(id));
const [pick] = votes('late-sms');

test('a pick is one vote with letters, one right option and its reason', () => {
  assert.equal(votes('late-sms').length, 1);
  assert.deepEqual(pick?.options.map(({ sign }) => sign), [...'ABCDEF'].slice(0, pick?.options.length));
  assert.deepEqual(pick?.right, ['own-channel']);
  assert.equal(pick?.reasons.length, 1);
});

test('a question with several answers lets a hand go up more than once', () => {
  assert.ok(votes('true-signs').every(({ several, right }) => several && right.length > 1));
  assert.ok(votes('marked-notice').every(({ several, options }) => several && options[0]?.sign === '1'));
});

test('a sort is a vote between the bins for each thing', () => {
  const all = votes('inbox-sort');
  assert.equal(all.length, 4);
  for (const { options, right, item } of all) assert.ok(options.length === 2 && right.length === 1 && options.some(({ id }) => id === right[0]) && item);
});

test('an order asks which step is first, and shows all of them in order', () => {
  const [vote] = votes('answer-steps');
  assert.deepEqual(vote?.right, ['check', 'tell', 'log', 'review']);
  assert.equal(vote?.ordered, true);
  assert.notDeepEqual(vote?.options.map(({ id }) => id), vote?.right);
});

test('a scene is a vote for each moment; the ways that can still end well are right', () => {
  const [first, ...others] = votes('town-hall');
  assert.equal(first?.part, '');
  assert.ok(first && first.right.length > 0 && first.right.length <= first.options.length);
  assert.ok(others.every(({ part, item }) => part && item));
});

test('what is typed or thought over has nothing to vote on, and something to show', () => {
  for (const id of ['how-many', 'own-office']) {
    const [vote] = votes(id);
    assert.deepEqual(vote?.options, []);
    assert.ok(vote && vote.reasons.length > 0);
  }
});
