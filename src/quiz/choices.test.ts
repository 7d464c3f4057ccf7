import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesOf, explainedOptions, mixed } from './choices.ts';
import { sampleItem } from './samples.ts';

const item = sampleItem('late-sms');
const options = item.type === 'pick' ? item.options : [];

test('everyone first meets the options in the same mixed order, in every language', () => {
  const translated = options.map((one) => ({ ...one, ...(one.right ? { right: 'Ø' } : { wrong: 'Ø' }) }));
  assert.deepEqual(choicesOf('late-sms', options).map(({ id }) => id), choicesOf('late-sms', [...translated].reverse()).map(({ id }) => id));
});

test('the first written option is not always the first shown', () => {
  const firsts = Array.from({ length: 40 }, (_, n) => mixed(`question-${n}`, options)[0]?.id);
  assert.equal(new Set(firsts).size, 3);
});

test('every option is explained, in the order shown, with the mix-up behind it', () => {
  const explained = explainedOptions('late-sms', options, { 'spread-to-check': 'spreading taken for checking' });
  assert.deepEqual(explained.map(({ id }) => id), choicesOf('late-sms', options).map(({ id }) => id));
  assert.ok(explained.every(({ why }) => why.length > 0));
  assert.equal(explained.find(({ id }) => id === 'ask-everyone')?.mix, 'spreading taken for checking');
});
