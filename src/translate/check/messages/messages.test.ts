import assert from 'node:assert/strict';
import { test } from 'node:test';
import { polish } from '../../typography/polish.ts';
import { levels, type Rule } from '../problem.ts';
import { messagesIn, worded } from '../worded.ts';
import type { Message } from './messages.ts';

const rules = Object.keys(levels) as Rule[];
const holes = ({ reason, mend }: Message) => [...new Set(`${reason} ${mend}`.match(/\{\w+\}/g) ?? [])].sort();

for (const locale of ['fr', 'es', 'ar']) {
  const own = messagesIn(locale);
  const english = messagesIn('en');

  test(`every message in ${locale} fills in what the English fills in`, () => {
    for (const rule of rules) assert.deepEqual(holes(own.rules[rule]), holes(english.rules[rule]), rule);
    assert.deepEqual(holes(own.singleTagLost), holes(english.singleTagLost));
  });

  test(`no message in ${locale} is still English`, () => {
    assert.deepEqual(rules.filter((rule) => own.rules[rule].reason === english.rules[rule].reason || own.rules[rule].mend === english.rules[rule].mend), []);
  });

  test(`messages in ${locale} keep to the typography they ask for`, () => {
    const tag = locale === 'fr' ? 'fr-CA' : locale;
    const all = [...rules.flatMap((rule) => Object.values(own.rules[rule])), ...Object.values(own.summary), ...Object.values(own.levels)];
    assert.deepEqual(all.filter((text) => polish(tag, text) !== text), []);
  });
}

test('a lost link is named by its words, and where its tags go', () => {
  const { reason, mend } = worded('tag-lost', { thing: 'link', words: 'the official site', open: '<g1>', close: '</g1>', shape: 'around' }, 'en');
  assert.equal(reason, 'The English has a link on “the official site”. Your sentence has none.');
  assert.equal(mend, 'Put <g1> before and </g1> after the words that say the same.');
});

test('a translator of a language without messages reads them in English', () => {
  assert.equal(worded('unchanged', {}, 'sw').reason, worded('unchanged', {}, 'en').reason);
});

test('a value that looks like a name in braces is not filled in a second time', () => {
  assert.match(worded('braces', { found: '{expected}', expected: 'x' }, 'en').reason, /\{expected\}$/);
});
