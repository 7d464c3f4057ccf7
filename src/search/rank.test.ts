import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuery } from './query.ts';
import { rank } from './rank.ts';
import type { Kind, Result } from './result.ts';

const result = (title: string, score: number, also = '', kind: Kind = 'lesson'): Result => ({ kind, url: title, score, title, also, place: '', excerpt: [] });
const first = (query: string, ...results: Result[]) => rank(results, readQuery(query), (word) => word)[0]?.title;

test('whoever types a name gets the thing of that name', () => {
  assert.equal(first('paris call', result('The Paris Call and elections', 10), result('Paris Call', 6)), 'Paris Call');
});

test('a short name is a name', () => {
  assert.equal(first('emb', result('Emblems', 10), result('Election management body', 5, 'EMB')), 'Election management body');
});

test('a title with all the words goes before one without', () => {
  assert.equal(first('voter register', result('Voting', 10), result('The voter register', 8)), 'The voter register');
});

test('a name goes before a text that says its words a hundred times', () => {
  assert.equal(first('three part test', result('Testing in public', 90), result('Three part test', 1, '', 'term')), 'Three part test');
});

test('a heading with all the words lifts its page', () => {
  const page: Result = { ...result('Accessibility', 6, '', 'page'), section: { title: 'With a screen reader', url: '#screen-reader' } };
  assert.equal(first('screen reader', result('Readers in a room', 7), page), 'Accessibility');
});

test('an empty query changes no order', () => {
  assert.equal(first('*', result('a', 1), result('b', 2)), 'b');
});

test('a page about the site goes behind a lesson with the same words', () => {
  assert.equal(first('privacy', result('What this site keeps', 10, '', 'page'), result('Rights first', 9)), 'Rights first');
});
