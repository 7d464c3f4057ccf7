import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

const keys = Object.keys(parse(readFileSync('content/interface.yaml', 'utf8')));
const code = globSync('src/**/*.{ts,astro}').filter((file) => !/\.test\.ts$|translate.words\.ts$/.test(file)).map((file) => readFileSync(file, 'utf8')).join('\n');

/** Keys the code makes from parts: `quiz.label.${type}`. The part before the first `${` has to be there. */
const made = [...code.matchAll(/`([a-z]+(?:\.[A-Za-z]+)*\.?)\$\{/g)].map((match) => match[1] ?? '');

test('every word of the interface is used somewhere, so that nobody translates what nobody reads', () => {
  const unused = keys.filter((key) => !code.includes(`'${key}'`) && !made.some((start) => start.includes('.') && key.startsWith(start)));
  assert.deepEqual(unused, []);
});

test('every word the code asks for by its whole name is there', () => {
  const asked = [...code.matchAll(/\b(?:t|textOf)\('([a-z]+\.[A-Za-z.-]+)'/g)].map((match) => match[1] ?? '');
  assert.ok(asked.length > 100);
  assert.deepEqual([...new Set(asked)].filter((key) => !keys.includes(key)), []);
});
