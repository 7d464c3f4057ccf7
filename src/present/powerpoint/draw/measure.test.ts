import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Paragraph } from '../slideText.ts';
import { columnsOf } from './columns.ts';
import { fit, heightAt, linesAt } from './measure.ts';
import { columnWidths, tableHeight, tableSize } from './tableSize.ts';

const line = (text: string) => [{ text }];
const paragraphs = (count: number): Paragraph[] => Array.from({ length: count }, () => ({ kind: 'paragraph', role: 'text', line: line('Twenty words make a line or two on a slide, and this is about as long as a point should ever be.') }));

test('words break between words, and a word longer than its line takes several', () => {
  assert.equal(linesAt(line('one two'), 72, 10), 1);
  assert.equal(linesAt(line('one two three'), 72, 5), 2);
  assert.ok(linesAt(line('a'.repeat(100)), 72, 5) > 5);
});

test('the more there is to read, the smaller it is, and it fits', () => {
  const sizes = [2, 6, 9].map((count) => fit(paragraphs(count), 11, 5, 30));
  assert.deepEqual(sizes, [...sizes].sort((a, b) => b - a));
  assert.ok(heightAt(paragraphs(6), sizes[1] ?? 0, 11) <= 5);
});

test('a table keeps to its place', () => {
  const rows = Array.from({ length: 6 }, () => [line('Who'), line('What one of them has to do before the evening of the same day')]);
  const widths = columnWidths(rows, 11, false);
  assert.ok(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 11) < 0.01);
  assert.ok(tableHeight(rows, widths, tableSize(rows, widths, 4)) <= 4);
});

test('a tall drawing stands in columns as large as they can be, a wide one in one', () => {
  const drawn = { svg: '', png: Buffer.alloc(0), width: 440, height: 1000, cuts: [480, 520, 900] };
  const box = { x: 1, y: 1, w: 11, h: 5 };
  const columns = columnsOf(drawn, box);
  assert.deepEqual(columns.map(({ from, height }) => [from, height]), [[0, 480], [480, 520]]);
  assert.ok(columns.every(({ at }) => at.x >= box.x && at.x + at.w <= box.x + box.w && at.h <= box.h + 0.001));
  assert.equal(columnsOf({ ...drawn, width: 1000, height: 400 }, box).length, 1);
});
