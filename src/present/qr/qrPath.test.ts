import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'uqr';
import { qrPath } from './qrPath.ts';

const address = 'https://course.example/en/modules/one/two/';

/** The fields a path draws, as the library has them. */
function drawn(path: string, size: number): boolean[][] {
  const fields = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) fields[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return fields;
}

test('the picture has the fields of the code, each at its place', () => {
  const { path, size } = qrPath(address);
  assert.deepEqual(drawn(path, size), encode(address, { ecc: 'M', border: 4 }).data);
});

test('nothing is drawn in the quiet zone', () => {
  const { path, size } = qrPath(address);
  const fields = drawn(path, size);
  for (let place = 0; place < size; place++) for (const near of [0, 3, size - 4, size - 1]) assert.ok(!fields[near]?.[place] && !fields[place]?.[near]);
});
