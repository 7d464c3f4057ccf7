import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Quiz } from '../../quiz/schema.ts';
import { roomQuestion } from '../slide/question/roomQuestion.ts';
import { solution } from './solution.ts';

const items = globSync('content/modules/*/quiz.yaml').flatMap((file) => Object.entries((parse(readFileSync(file, 'utf8')) as Quiz).items));

test('every question of the course has an answer for the lead', () => {
  assert.ok(items.length > 200);
  for (const [id, item] of items) assert.ok(solution(id, item).length > 0, id);
});

test('the answers stand in the order of the question, so that “the third” is the third for everybody', () => {
  for (const [id, item] of items.filter(([, { type }]) => type === 'pick' || type === 'many' || type === 'sort')) {
    assert.deepEqual(solution(id, item).map(({ text }) => text), roomQuestion(id, item).choices.map(({ text }) => text));
  }
});

test('a pick has one right line', () => {
  for (const [id, item] of items.filter(([, { type }]) => type === 'pick')) assert.equal(solution(id, item).filter(({ right }) => right).length, 1, id);
});

test('steps stand in the right order, whatever order they are asked in', () => {
  const [id, item] = items.find(([, { type }]) => type === 'order') ?? ['', undefined];
  assert.ok(item?.type === 'order');
  assert.deepEqual(solution(id, item).map(({ text }) => text), item.steps.map(({ text }) => text));
});
