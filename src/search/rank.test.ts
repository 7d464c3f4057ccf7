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

test('any of several names is a name', () => {
  const term = result('Organisme de gestion électorale (OGE)', 5, 'OGE · EMB · Election management body');
  for (const query of ['oge', 'emb', 'election management body']) assert.equal(first(query, result('Emblems', 10), term), term.title, query);
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

test('a heading that holds most of a question lifts its page', () => {
  const plan: Result = { ...result('The plan', 9), section: { title: 'Who can stop and speak', url: '#who' } };
  assert.equal(first('who can stop a system', result('Building a system', 10), plan), 'The plan');
});

test('an empty query changes no order', () => {
  assert.equal(first('*', result('a', 1), result('b', 2)), 'b');
});

test('a page about the site goes behind a lesson with the same words', () => {
  assert.equal(first('privacy', result('What this site keeps', 10, '', 'page'), result('Rights first', 9)), 'Rights first');
});

test('a page whose title holds the query does not', () => {
  assert.equal(first('who did it', result('Attribution', 9), result('Saying who did it', 8, '', 'page')), 'Saying who did it');
});
