import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf } from './key.ts';
import { sampleKey, sampleQuiz } from './samples.ts';

test('a key holds ids and no words', () => {
  for (const [id, item] of Object.entries(sampleQuiz().items)) {
    const key = JSON.stringify(keyOf(item));
    assert.ok(!key.includes(item.ask), id);
    if (item.type !== 'type') assert.ok(!/[A-Z ]/.test(key), `${id}: ${key}`);
  }
});

test('a part is worth what the author says, a lure nothing', () => {
  assert.deepEqual(sampleKey<'pick'>('late-sms').scores, { 'own-channel': 1, 'ask-everyone': 0, 'call-sender': 0.5 });
});
