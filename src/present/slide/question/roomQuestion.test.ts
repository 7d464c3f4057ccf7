import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleItem } from '../../../quiz/samples.ts';
import { roomQuestion } from './roomQuestion.ts';

const kinds = ['late-sms', 'true-signs', 'inbox-sort', 'answer-steps', 'marked-notice', 'how-many', 'own-office', 'town-hall'];

test('a room sees neither why, nor hint, nor what is right', () => {
  for (const id of kinds) {
    const seen = JSON.stringify(roomQuestion(id, sampleItem(id)));
    for (const secret of ['"why"', '"right"', '"wrong"', '"sign"', '"accept"', 'You had', 'Which source could', '"score"']) assert.ok(!seen.includes(secret), `${id}: ${secret}`);
  }
});

test('steps never come up in their right order', () => {
  const { choices } = roomQuestion('answer-steps', sampleItem('answer-steps'));
  assert.notDeepEqual(choices.map(({ id }) => id), ['check', 'tell', 'log', 'review']);
  assert.equal(choices.length, 4);
});

test('a scene begins with its first moment', () => {
  const { lead, choices } = roomQuestion('town-hall', sampleItem('town-hall'));
  assert.equal(lead, 'The phone rings.');
  assert.deepEqual(choices, [{ id: 'answer', text: 'Answer.' }, { id: 'ignore', text: 'Ignore it.' }]);
});

test('a sort shows its places, and things without their places', () => {
  const { bins, choices } = roomQuestion('inbox-sort', sampleItem('inbox-sort'));
  assert.deepEqual(bins.map(({ text }) => text), ['Genuine', 'Not genuine']);
  assert.deepEqual(Object.keys(choices[0] ?? {}), ['id', 'text']);
});
