import type PptxGenJS from 'pptxgenjs';
import { paragraphsXml, type Manner } from '../package/textXml.ts';
import type { Line, Paragraph, Table } from '../slideText.ts';
import { mannerOf, said, type Drawing } from './drawing.ts';
import { turned, type Box } from './frames.ts';
import { accent, ground, raised, rule } from './look.ts';
import { columnWidths, tableSize } from './tableSize.ts';

type Cell = { text: string; options: PptxGenJS.TableCellProps };

/** A table one can go on typing into. */
export function drawTable(drawing: Drawing, table: Table, box: Box): void {
  const widths = columnWidths(table.rows, box.w, table.plain);
  const points = tableSize(table.rows, widths, box.h);
  const cells = table.rows.map((row, y) => row.map((line, x) => cell(drawing, line, { points, ...mannerAt(table, x, y) }, cellLook(table, y))));
  add(drawing, cells, { ...box, h: 0 }, widths, 'Table');
}

/** The names of the columns, and what a row is about, are bold. */
function mannerAt({ head, plain, rows }: Table, x: number, y: number): Partial<Manner> {
  if (head && y === 0) return { colour: accent, bold: true };
  if (x > 0) return {};
  return plain ? { colour: accent, bold: true } : { bold: (rows[0]?.length ?? 0) > 1 };
}

function cellLook({ head, plain }: Table, y: number): PptxGenJS.TableCellProps {
  const none = { type: 'none' } as const;
  if (plain) return { margin: [0.06, 0.2, 0.16, 0], border: [none, none, none, none] };
  const first = head && y === 0;
  const line = { type: 'solid', pt: first ? 1.5 : 0.75, color: first ? accent : rule } as const;
  return { margin: [0.08, 0.12, 0.08, 0.12], border: [none, none, line, none], ...(first ? { fill: { color: raised } } : {}) };
}

/** Where things may be put, side by side above the things. */
export function drawBins(drawing: Drawing, bins: Paragraph[], box: Box): void {
  const widths = bins.map(() => box.w / bins.length);
  const line = { type: 'solid', pt: 1.5, color: accent } as const;
  const look = { margin: [0.08, 0.12, 0.08, 0.12] as [number, number, number, number], border: [line, line, line, line] as [typeof line, typeof line, typeof line, typeof line], fill: { color: ground }, valign: 'middle' as const };
  const points = Math.min(20, tableSize([bins.map((bin) => bin.line)], widths, box.h));
  add(drawing, [bins.map((bin) => cell(drawing, bin.line, { points, bold: true }, look))], { ...box, h: 0.6 }, widths, 'Bins');
}

function cell({ written, deck }: Drawing, line: Line, manner: Partial<Manner>, look: PptxGenJS.TableCellProps): Cell {
  return { text: written.mark(`<a:bodyPr/><a:lstStyle/>${paragraphsXml([said(line)], { ...mannerOf(deck), ...manner })}`), options: { valign: 'top', ...look } };
}

function add({ page, deck }: Drawing, cells: Cell[][], { h, ...box }: Box, colW: number[], objectName: string): void {
  const { x, y } = turned({ ...box, h }, deck.direction);
  page.addTable(cells, { x, y, w: box.w, ...(h > 0 ? { h } : {}), colW, objectName });
}
