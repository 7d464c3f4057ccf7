import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mirrored } from './mirrored.ts';

test('a shape is turned around and words stand upright in the turned place', () => {
  assert.equal(
    mirrored('<rect x="10" width="20"/><text x="30" y="5">كلمة</text>', '0 0 100 50'),
    '<g transform="matrix(-1 0 0 1 100 0)"><rect x="10" width="20"/><text transform="matrix(-1 0 0 1 100 0)" x="70" y="5">كلمة</text></g>',
  );
});

test('each line of words has its own place', () => {
  assert.match(mirrored('<text><tspan x="30" y="5">ا</tspan><tspan x="30.5" y="9">ب</tspan></text>', '0 0 100 50'), /x="70" y="5".*x="69.5" y="9"/);
});

test('a view box that does not begin at zero turns about its own middle', () => {
  assert.match(mirrored('<text x="-10" y="0">ا</text>', '-20 0 40 10'), /x="10"/);
});

test('no drawing of the course turns or moves a part of itself, for a second turn would misplace its words', () => {
  const drawings = globSync('content/**/*.svg');
  assert.ok(drawings.length >= 10);
  assert.deepEqual(drawings.filter((file) => /\stransform="/.test(readFileSync(file, 'utf8'))), []);
});
