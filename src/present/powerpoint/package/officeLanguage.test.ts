import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeLanguage } from './officeLanguage.ts';

test('a language has a region, and the course spells as the British do', () => {
  assert.deepEqual(['en', 'fr-CA', 'es', 'ar'].map(officeLanguage), ['en-GB', 'fr-CA', 'es-ES', 'ar-EG']);
});
