import assert from 'node:assert/strict';
import { readFileSync, globSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Exercise } from '../../exercise/schema.ts';
import { logEntries, measuresOf, packageOf } from './package.ts';
import { slipsOf } from './slips.ts';

const exercises = globSync('content/exercises/*.yaml').map((file) => parse(readFileSync(file, 'utf8')) as Exercise);
const week = exercises.find(({ contingency }) => contingency);

test('a package without a ladder or counts leaves their sheets out', () => {
  const parts = (exercise: Partial<Exercise>) => packageOf({ objectives: {}, ...exercise } as Exercise).map(({ part }) => part);
  assert.deepEqual(parts({}), ['lead', 'situation', 'roles', 'injects', 'log', 'evaluators', 'hotwash', 'report']);
  assert.ok(parts(week ?? {}).includes('ladder'));
  assert.ok(parts(week ?? {}).includes('count'));
});

test('every message of every exercise has its slip, in order of play, and those kept ready come last', () => {
  for (const exercise of exercises) {
    const slips = slipsOf(exercise);
    const ids = [...new Set(slips.map(({ inject }) => inject.id))];
    assert.deepEqual(ids, [...exercise.injects, ...(exercise.contingency ?? [])].map(({ id }) => id));
  }
});

test('a message with other texts has a slip for each, and each says what it waits for', () => {
  const slips = slipsOf(week as Exercise).filter(({ inject }) => 'variants' in inject);
  assert.deepEqual(slips.map(({ needs }) => needs), [undefined, 'updated', 'updated_partly', 'frozen']);
  assert.equal(new Set(slips.map(({ text }) => text)).size, 4);
});

test('every objective has something an evaluator can watch', () => {
  for (const exercise of exercises) {
    for (const objective of Object.keys(exercise.objectives)) assert.ok(measuresOf(exercise, objective).length > 0, `${exercise.title}, ${objective}`);
  }
});

test('the log has room for every message and for what nobody asked', () => {
  assert.equal(logEntries({ injects: Array.from({ length: 5 }) as Exercise['injects'] }), 8);
});
