import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preferred } from './preferred.ts';

const offered = ['en', 'fr-CA', 'es', 'ar'];

test('a reader whose device asks for French is offered it on an English page, whatever the region', () => {
  assert.equal(preferred(['fr-FR', 'en'], offered, 'en'), 'fr-CA');
});

test('a reader whose device asks for the page’s own language first is offered nothing', () => {
  assert.equal(preferred(['en-GB', 'fr'], offered, 'en'), undefined);
});

test('a language the course does not have is passed over', () => {
  assert.equal(preferred(['sw', 'ar-EG', 'en'], offered, 'en'), 'ar');
  assert.equal(preferred(['sw'], offered, 'en'), undefined);
});
