import { wordsOf, type Line } from '../slideText.ts';
import { linesAt, lineHeight } from './measure.ts';

const inset = 0.24;

/** Columns by what stands in them: by the square root, so that a long column does not starve the others. */
export function columnWidths(rows: Line[][], width: number, plain: boolean): number[] {
  if (plain) return [3, width - 3];
  const count = Math.max(...rows.map((row) => row.length));
  const weights = Array.from({ length: count }, (_, x) => Math.sqrt(Math.max(6, ...rows.map((row) => wordsOf(row[x] ?? []).length))));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((weight / total) * width * 1000) / 1000);
}

/** The largest type at which a table is no higher than its place. */
export function tableSize(rows: Line[][], widths: number[], height: number): number {
  for (let points = 22; points > 9; points -= 1) if (tableHeight(rows, widths, points) <= height) return points;
  return 9;
}

export const tableHeight = (rows: Line[][], widths: number[], points: number): number => rows.reduce((sum, row) => sum + rowHeight(row, widths, points), 0);

function rowHeight(row: Line[], widths: number[], points: number): number {
  const lines = Math.max(1, ...row.map((line, x) => linesAt(line, points, (widths[x] ?? 1) - inset)));
  return (lines * points * lineHeight) / 72 + 0.22;
}
