import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteLines } from './noteLines.ts';

test('a long text has more lines than a short one, within reason', () => {
  assert.equal(noteLines('<p>Short.</p>'), 2);
  assert.equal(noteLines(`<p>${'x'.repeat(380 * 4)}</p>`), 4);
  assert.equal(noteLines('x'.repeat(100_000)), 6);
});

test('tags are nothing to write about', () => {
  assert.equal(noteLines('<a href="x">'.repeat(1000)), 2);
});
