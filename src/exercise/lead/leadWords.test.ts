import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { leadWords } from './leadWords.ts';

const scripts = globSync('src/exercise/lead/*.ts').filter((file) => !/leadWords|\.test\./.test(file));
const code = scripts.map((file) => readFileSync(file, 'utf8')).join('\n');

test('the page brings every word its script asks for', () => {
  const asked = [...code.matchAll(/'((?:lead|exercise)\.[A-Za-z.]+)'/g)].map((match) => match[1] ?? '');
  assert.ok(asked.length > 40);
  assert.deepEqual([...new Set(asked)].filter((key) => !(leadWords as readonly string[]).includes(key)), []);
});

test('no word is brought that nobody asks for', () => {
  const made = [...code.matchAll(/`((?:lead|exercise)\.[A-Za-z.]+)\$\{/g)].map((match) => match[1] ?? '');
  assert.deepEqual(leadWords.filter((key) => !code.includes(`'${key}'`) && !made.some((start) => key.startsWith(start))), []);
});
