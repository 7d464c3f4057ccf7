import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { activities } from '../course/outline.ts';
import { materialsOf, modesOf } from './materials.ts';

const lessons = globSync('content/modules/*/*.mdx').map((file) => ({ file, body: readFileSync(file, 'utf8') }));

test('every activity of the course says what has to lie ready', () => {
  for (const { file, body } of lessons) assert.equal(materialsOf(body).length, activities(body).length, file);
});

test('materials are plain words', () => {
  const body = '<Activity title="Cards" minutes="5" mode="groups">\n\n**Materials.** Six <Term id="x">cards</Term> and *one* [sheet](../a/).\n\n1. Deal.\n\n</Activity>';
  assert.deepEqual(materialsOf(body), [{ title: 'Cards', text: 'Six cards and one sheet.' }]);
});

test('materials say which language they are in', () => {
  const body = '<Activity title="Fiches" minutes="5" mode="groups">\n\n\uE000e**Materials.** Six *cards*.\uE002\n\n1. Deal.\n\n</Activity>';
  assert.deepEqual(materialsOf(body), [{ title: 'Fiches', text: '\uE000eSix cards.\uE002' }]);
});

test('each way of working is named once', () => {
  assert.deepEqual(modesOf([{ mode: 'talk' }, { mode: 'pairs' }, { mode: 'break' }, { mode: undefined }, { mode: 'talk' }]), ['talk', 'pairs']);
});
