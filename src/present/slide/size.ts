import { blocksOf, type Piece } from './measure.ts';

/** How large the words of a slide are: as large as what there is to read allows. */
export type Size = 'l' | 'm' | 's' | 'xs' | 'xxs';

/** A slide of 1280 × 720 as `slide.css` lays it out, in its units of 30 pixels: what is left inside its edges. */
const room = { width: 37.4, height: 18.9 };

/** Type of each step in the same units, and the type of the heading above it. */
const type: Record<Size, number> = { l: 1.4, m: 1.18, s: 1, xs: 0.85, xxs: 0.72 };
const title: Record<Size, number> = { l: 3, m: 2.7, s: 2.4, xs: 2.1, xxs: 2.1 };
const question: Record<Size, number> = { l: 1.5, m: 1.5, s: 1.3, xs: 1.08, xxs: 0.9 };

const steps = ['l', 'm', 's', 'xs'] as const;

/** The largest step at which the words are likely to fit. Every slide is measured in a browser as well (e2e/slides.spec.ts). */
export function sizeOf(html: string, part: string): Size {
  const pieces = blocksOf(html, isMany(html, part) || html.includes('slide-columns'));
  const heightAt = (size: Size) => pieces.reduce((sum, piece) => sum + heightOf(piece, size, part), fixed[part] ?? 0);
  return steps.filter((size) => size !== 'l' || part !== 'table').find((size) => heightAt(size) <= room.height) ?? 'xxs';
}

/** More points than five under the name of a section stand in two columns. */
export const isMany = (html: string, part: string): boolean => part === 'opening' && (html.match(/<li\b/g)?.length ?? 0) > 5;

/** What a part has besides its words: a label, a stroke of ink, a frame. */
const fixed: Record<string, number> = { opening: 2.6, title: 1.6, end: 9, example: 3.2, question: 0.4, activity: 0.3 };
const labelled = 1.9;
for (const part of ['critical', 'discuss', 'key-points', 'rights-check', 'try-it']) fixed[part] = labelled;

function heightOf({ kind, letters, columns, cells }: Piece, size: Size, part: string): number {
  const em = kind === 'heading' ? headingOf(part, size) : kind === 'small' ? 0.72 : type[size];
  const width = (kind === 'heading' ? Math.min(room.width, em * (part === 'question' ? 30 : 26)) : room.width - indent(kind) * em) / columns;
  const lines = kind === 'row' ? linesOfRow(cells, width / em) : Math.ceil(letters / ((width / em) * perEm(kind)));
  return (lines * em * (kind === 'heading' ? 1.2 : 1.36) + gap[kind] * em) / (columns === 1 ? 1 : uneven);
}

/** Two columns are never of one height: a thing is not cut between them. */
const uneven = 1.5;

/** Letters in the width of one em, on the safe side for wide faces and wide languages. */
const perEm = (kind: Piece['kind']) => (kind === 'heading' ? 1.9 : 2.06);
const indent = (kind: Piece['kind']) => (kind === 'item' ? 1.6 : kind === 'date' ? 9.6 : kind === 'frame' ? 2.4 : 0);
const gap: Record<Piece['kind'], number> = { heading: 0.6, small: 0.4, text: 0.6, frame: 2.6, item: 0.44, date: 0.44, row: 0.76 };

function headingOf(part: string, size: Size): number {
  if (part === 'title') return title[size];
  if (part === 'opening') return 2.15;
  return part === 'question' ? question[size] : 1.45;
}

/** A table gives its columns about the width their words ask for; the fullest cell makes the row. */
function linesOfRow(cells: number[], ems: number): number {
  const all = cells.reduce((sum, letters) => sum + letters, 0);
  const fair = ems / cells.length;
  return Math.max(1, ...cells.map((letters) => Math.ceil(letters / (1.55 * Math.max(fair * 0.75, Math.min(ems * 0.6, (letters / all) * ems * 0.85))))));
}
