import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frames } from './frame.ts';
import { landPath, placeOf } from './land.ts';

test('Kenya is east of Ghana and south of France', () => {
  const [kenya, ghana, france] = ['KE', 'GH', 'FR'].map((code) => placeOf(code, 'world'));
  assert.ok(kenya && ghana && france);
  assert.ok(kenya.x > ghana.x && kenya.y > france.y);
});

test('France is placed in Europe and not between its parts overseas', () => {
  const france = placeOf('FR', 'europe');
  assert.ok(france && france.x > 20 && france.x < 250, JSON.stringify(france));
});

test('Australia is not on the map of Europe', () => {
  assert.equal(placeOf('AU', 'europe'), undefined);
});

test('a code that is no country is an error that says what to write', () => {
  assert.throws(() => placeOf('XX', 'world'), /ISO 3166-1/);
});

test('both coasts are drawn within their frames', () => {
  for (const name of ['world', 'europe'] as const) {
    const numbers = landPath(name).match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
    assert.ok(numbers.length > 500);
    assert.ok(Math.max(...numbers) <= Math.max(frames[name].width, frames[name].height));
  }
});
