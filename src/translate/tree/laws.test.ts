import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inOwnLanguage, marked, unmarked, type Showing } from './marked.ts';
import { splice, type Change } from './splice.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'é', 'ش', '😀', ' ', '<b>', '"', '\\', '\n'), maxLength: 8 });

/** Changes that do not touch one another, in any order. */
const apart = fc.tuple(words, fc.array(fc.record({ old: words, text: words, after: words }), { maxLength: 6 })).map(([before, parts]) => {
  const changes: Change[] = [];
  let [source, expected] = [before, before];
  for (const { old, text, after } of parts) {
    changes.push({ from: source.length, to: source.length + old.length, text });
    source += old + after;
    expected += text + after;
  }
  return { source, expected, changes };
});

test('changes are made in their places, and every other character stays', () => {
  fc.assert(fc.property(apart, ({ source, expected, changes }) => assert.equal(splice(source, changes), expected)));
});

test('the order in which changes are given does not matter', () => {
  const distinct = apart.filter(({ changes }) => changes.every(({ from, to }) => from < to));
  fc.assert(fc.property(distinct, ({ source, expected, changes }) => assert.equal(splice(source, [...changes].reverse()), expected)));
});

test('a part replaced by itself changes nothing', () => {
  fc.assert(fc.property(apart, ({ source, changes }) => assert.equal(splice(source, changes.map((one) => ({ ...one, text: source.slice(one.from, one.to) }))), source)));
});

test('of a change and one inside it, the outer is made', () => {
  assert.equal(splice('abcdef', [{ from: 1, to: 5, text: 'X' }, { from: 2, to: 3, text: 'Y' }]), 'aXf');
});

/** A text of parts with and without marks, what a reader sees of it first, and what of it is in the language of the page. */
const showing = fc.constantFrom<Showing>('e', 's', 'c', 'd');
const part = fc.record({ text: words, mark: fc.option(fc.record({ showing, other: fc.option(words, { nil: undefined }) }), { nil: undefined }) });
const page = fc.array(part, { maxLength: 6 }).map((parts) => ({
  raw: parts.map(({ text, mark }) => (mark ? marked(mark.showing, text, mark.other) : text)).join(''),
  seen: parts.map(({ text }) => text).join(''),
  own: parts.map(({ text, mark }) => (!mark || mark.showing === 's' ? text : ' ')).join(''),
}));

test('without marks a text is what a reader sees first', () => {
  fc.assert(fc.property(page, ({ raw, seen }) => assert.equal(unmarked(raw), seen)));
});

test('search in a language has its own words, those that are behind too, and none of the source', () => {
  fc.assert(fc.property(page, ({ raw, own }) => assert.equal(inOwnLanguage(raw), own)));
});

test('a text without marks is left alone', () => {
  fc.assert(fc.property(words, (text) => assert.deepEqual([unmarked(text), inOwnLanguage(text)], [text, text])));
});
