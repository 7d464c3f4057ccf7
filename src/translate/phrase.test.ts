import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrase } from './phrase.ts';

test('a value takes the place of its name', () => {
  assert.equal(phrase('Module {n}: {title}', 'en', { n: 1, title: 'Rights' }), 'Module 1: Rights');
});

test('a name without a value stays, so that the mistake can be seen', () => {
  assert.equal(phrase('Module {n}', 'en'), 'Module {n}');
});

test('English has one and other', () => {
  const forms = { one: '{n} minute', other: '{n} minutes' };
  assert.deepEqual([1, 2, 0].map((n) => phrase(forms, 'en', { n })), ['1 minute', '2 minutes', '0 minutes']);
});

test('Arabic asks for its own forms and falls back to other', () => {
  assert.equal(phrase({ two: 'دقيقتان', other: '{n} دقيقة' }, 'ar', { n: 2 }), 'دقيقتان');
  assert.equal(phrase({ other: '{n} دقيقة' }, 'ar', { n: 3 }), '3 دقيقة');
});
