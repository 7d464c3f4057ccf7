import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleKey } from '../samples.ts';
import { gradePick } from './pick.ts';

const key = sampleKey<'pick'>('late-sms');

test('the right option earns everything, and the others are left alone', () => {
  assert.deepEqual(gradePick(key, ['own-channel']), { score: 1, verdicts: { 'own-channel': 'right', 'ask-everyone': 'left', 'call-sender': 'left' } });
});

test('a wrong option earns nothing and shows which was right', () => {
  assert.deepEqual(gradePick(key, ['ask-everyone']), { score: 0, verdicts: { 'own-channel': 'missed', 'ask-everyone': 'wrong', 'call-sender': 'left' } });
});

test('an option with a part earns that part', () => {
  const { score, verdicts } = gradePick(key, ['call-sender']);
  assert.equal(score, 0.5);
  assert.equal(verdicts['call-sender'], 'partly');
});

test('"I don’t know yet" earns nothing and blames nothing', () => {
  assert.deepEqual(gradePick(key, []), { score: 0, verdicts: { 'own-channel': 'missed', 'ask-everyone': 'left', 'call-sender': 'left' } });
});

test('only one option is read, whatever a damaged record holds', () => {
  assert.equal(gradePick(key, ['ask-everyone', 'own-channel']).score, 0);
  assert.equal(gradePick(key, ['constructor']).score, 0);
});
