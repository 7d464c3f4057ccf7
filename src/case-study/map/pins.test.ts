import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byCountry, radius, spread } from './pins.ts';

test('a case that compares two countries stands in both', () => {
  const one = { countries: ['GH', 'NG'] };
  const map = byCountry([one, { countries: ['GH'] }]);
  assert.equal(map.get('GH')?.length, 2);
  assert.deepEqual(map.get('NG'), [one]);
});

test('a mark for four cases is larger than one for a single case, and not four times as wide', () => {
  assert.ok(radius(4) > radius(1));
  assert.ok(radius(4) < 2.5 * radius(1));
});

test('marks in the same place are moved until none covers another', () => {
  const pins = spread([{ x: 50, y: 50, r: 7 }, { x: 50, y: 50, r: 7 }, { x: 54, y: 50, r: 9 }, { x: 200, y: 50, r: 7 }]);
  for (const [i, a] of pins.entries()) for (const b of pins.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r, `${a.x},${a.y} and ${b.x},${b.y}`);
});

test('a mark that stands alone stays where its country is', () => {
  assert.deepEqual(spread([{ x: 10, y: 20, r: 7 }])[0], { x: 10, y: 20, r: 7 });
});
