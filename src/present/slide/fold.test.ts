import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';

const text = (y: number) => `<text x="2" y="${y}">Words</text>`;

test('a wide drawing stays whole', () => {
  assert.deepEqual(fold(text(20), { width: 440, height: 300 }), [{ from: 0, height: 300 }]);
});

test('a tall one is folded in the widest free space below its middle, and both halves have one scale', () => {
  const drawing = `${text(40)}<rect x="0" y="100" width="9" height="250"/>${text(480)}${text(510)}${text(540)}${text(700)}`;
  assert.deepEqual(fold(drawing, { width: 440, height: 800 }), [{ from: 0, height: 407 }, { from: 407, height: 407 }]);
});
