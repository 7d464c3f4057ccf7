import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (pattern: string) => globSync(pattern).map((file) => readFileSync(file, 'utf8')).join('\n');
const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();

test('every Alpine directive that the markup names is part of our build', () => {
  const named = found(read('src/**/*.astro'), /\s(x-[a-z]+)[\s=:.>]/g);
  const built = found(read('src/site/alpine/*.ts'), /directives\/(x-[a-z]+)/g);
  assert.ok(named.length > 0);
  assert.deepEqual(named.filter((name) => !built.includes(name)), []);
});

test('every Alpine magic that a factory or the markup uses is part of our build', () => {
  const named = found(read('src/{quiz,search,progress}/**/*.{ts,astro}'), /(?:this\.|["' ])(\$(?:dispatch|root|refs|el|watch|nextTick|id|store|data))\b/g);
  const built = found(read('src/site/alpine/engine.ts'), /magics\/(\$[a-zA-Z]+)/g);
  assert.ok(named.length > 0);
  assert.deepEqual(named.filter((name) => !built.includes(name)), []);
});
