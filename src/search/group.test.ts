import assert from 'node:assert/strict';
import { test } from 'node:test';
import { group } from './group.ts';
import type { Kind, Result } from './result.ts';

const result = (kind: Kind, url: string, score: number): Result => ({ kind, url, score, title: url, also: '', place: '', excerpt: [] });

test('results stand under their kind, best first', () => {
  const groups = group([result('term', 't1', 1), result('lesson', 'l1', 4), result('term', 't2', 3), result('lesson', 'l2', 2)]);
  assert.deepEqual(groups.map(({ kind, results }) => [kind, ...results.map(({ url }) => url)]), [['lesson', 'l1', 'l2'], ['term', 't2', 't1']]);
});

test('the kind of the best result stands first, so the first result of all stays on top', () => {
  assert.equal(group([result('page', 'p', 1), result('case', 'c', 9)])[0]?.results[0]?.url, 'c');
});

test('nothing found makes no group', () => {
  assert.deepEqual(group([]), []);
});
