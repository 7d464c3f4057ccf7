import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inline, plain } from './inline.ts';

test('bold and emphasis become runs of words', () => {
  assert.deepEqual(inline('Polling is **closed early**, they *say*.'), [
    { kind: 'text', text: 'Polling is ' },
    { kind: 'strong', text: 'closed early' },
    { kind: 'text', text: ', they ' },
    { kind: 'em', text: 'say' },
    { kind: 'text', text: '.' },
  ]);
});

test('nothing else means anything', () => {
  for (const text of ['<b onclick="x">hi</b>', '[link](javascript:x)', '`code` _under_ # not a heading', '2 * 3 * 4', '** spaced **', '*open', '{x}', '&lt;']) {
    assert.deepEqual(inline(text), [{ kind: 'text', text }]);
  }
});

test('line breaks of the file are spaces', () => {
  assert.equal(plain('one\n  two\n\nthree\n'), 'one two three');
});

test('a label is the words alone', () => {
  assert.equal(plain('**Call** the *office*'), 'Call the office');
  assert.deepEqual(inline(''), []);
});
