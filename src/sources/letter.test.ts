import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterOf } from './letter.ts';

test('an accent does not move a name', () => {
  assert.equal(letterOf('Élysée'), 'e');
  assert.equal(letterOf('Örebro'), 'o');
});

test('an article in front does not count', () => {
  assert.equal(letterOf('The Guardian'), 'g');
  assert.equal(letterOf('Die Zeit'), 'z');
  assert.equal(letterOf('Theatre Press'), 't');
});

test('what begins with no Latin letter stands under other', () => {
  assert.equal(letterOf('47 News'), 'other');
  assert.equal(letterOf('Комісія'), 'other');
});
