import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutsOf } from './cuts.ts';
import { drawingText, plainDrawing } from './plain.ts';

const style = '<style>:root{--color-ink:#111}@media (prefers-color-scheme:dark){:root{--color-ink:#eee}}.drawing text{fill:var(--color-ink);font-family:var(--font-plain);font-size:15px}.drawing .d-soft,.drawing .d-box{fill:#ece5f5}</style>';
const svg = (more = '') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 200"${more}>${style}<g class="drawing"><rect class="d-box" x="0" y="0" width="10" height="10"/><text x="5" y="60">Word &amp; word</text><text text-anchor="end" x="5" y="160"><tspan x="1" y="160">End</tspan></text></g></svg>`;

test('every shape wears its colours itself, those of the light page', () => {
  const text = drawingText(plainDrawing(svg()));
  assert.match(text, /<rect fill="#ece5f5" x="0"/);
  assert.match(text, /<text fill="#111" font-family="Arial" font-size="15" x="5" y="60">Word &amp; word<\/text>/);
  assert.doesNotMatch(text, /class=|<style/);
});

test('a drawing that runs from right to left needs nobody to know that it does', () => {
  const text = drawingText(plainDrawing(svg(' direction="rtl"')));
  assert.match(text, /y="60" text-anchor="end">\u202BWord &amp; word\u202C</);
  assert.match(text, /text-anchor="start"[^>]*><tspan x="1" y="160">\u202BEnd\u202C</);
});

test('a drawing is never cut through a word or a box', () => {
  const cuts = cutsOf(plainDrawing(svg()), 200);
  for (const y of [5, 50, 60, 150]) assert.ok(!cuts.includes(y), `${y}`);
  for (const y of [20, 100]) assert.ok(cuts.includes(y), `${y}`);
});
