import type { SlideText } from '../slideText.ts';
import type { Arrangement } from './arrangement.ts';
import { margin, page } from './look.ts';
import { lineHeight, linesAt } from './measure.ts';

/** A place on a slide, in inches from its corner. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The same place on a slide that is read from right to left. */
export const turned = ({ x, ...box }: Box, direction: 'ltr' | 'rtl'): Box => ({ ...box, x: direction === 'rtl' ? round(page.width - x - box.w) : x });

/** How large a heading is, and how many lines it may take: long questions get small type and much room, a question alone has it all. */
export const headings = {
  alone: { points: 40, lines: 6 },
  longAlone: { points: 30, lines: 9 },
  one: { points: 40, lines: 1 },
  two: { points: 34, lines: 2 },
  three: { points: 28, lines: 3 },
  four: { points: 24, lines: 4 },
  long: { points: 20, lines: 7 },
} as const;
export type Heading = keyof typeof headings;
const order: Heading[] = ['one', 'two', 'three', 'four', 'long'];
export const titlePoints = 48;

export const full = page.width - 2 * margin;
const bottom = 6.72;

/** Headings are bold, and bold letters are wider. */
const bold = 1.1;

export function headingOf({ title, blocks }: SlideText): Heading {
  return (blocks.length === 0 ? (['alone', 'longAlone', ...order] as const) : order).find((name) => linesAt(title, headings[name].points * bold, full) <= headings[name].lines) ?? 'long';
}

export interface Frames {
  above: Box;
  title: Box;
  body: Box;
  /** Where a row of bins or the mark of something invented stands, above the body. */
  over?: Box;
  /** The sheet an artefact lies on. */
  panel?: Box;
}

/** Where the small words, the heading and the rest stand. */
export function framesOf(arrangement: Arrangement, heading: Heading): Frames {
  if (arrangement === 'title') return titleFrames;
  if (arrangement === 'end') return endFrames;
  if (arrangement === 'picture') return pictureFrames;
  if (heading === 'alone' || heading === 'longAlone') return aloneFrames;
  const opening = arrangement === 'opening';
  const { points, lines } = headings[heading];
  const title = { x: margin, y: opening ? 1.5 : 1, w: full, h: round((points * lineHeight * lines) / 72 + 0.08) };
  const from = round(title.y + title.h + (opening ? 0.45 : 0.3));
  const body = { x: margin, y: from, w: full, h: round(bottom - from) };
  return { above: { x: margin, y: title.y - 0.46, w: full, h: 0.38 }, title, ...inside(arrangement, body) };
}

function inside(arrangement: Arrangement, body: Box): Pick<Frames, 'body' | 'over' | 'panel'> {
  if (arrangement === 'sorting') return { over: { ...body, h: 0.82 }, body: lowered(body, 1.05) };
  if (arrangement !== 'artefact') return { body };
  const inner = { x: body.x + 0.4, y: body.y, w: body.w - 0.8, h: body.h - 0.3 };
  return { panel: body, over: { ...inner, y: body.y + 0.3, w: 3.2, h: 0.42 }, body: lowered(inner, 0.95) };
}

const lowered = ({ y, h, ...box }: Box, by: number): Box => ({ ...box, y: round(y + by), h: round(h - by) });

const titleFrames: Frames = { above: { x: margin, y: 1.2, w: full, h: 0.4 }, title: { x: margin, y: 1.65, w: 10.9, h: 2.5 }, body: { x: margin, y: 4.45, w: 9.8, h: 2.2 } };
const endFrames: Frames = { above: { x: margin, y: 1.45, w: 7.6, h: 0.4 }, title: { x: margin, y: 1.9, w: 7.6, h: 1.9 }, body: { x: margin, y: 4.1, w: 7.6, h: 2.4 } };
const pictureFrames: Frames = { above: { x: margin, y: 0.3, w: full, h: 0.3 }, title: { x: margin, y: 0.42, w: full, h: 0.5 }, body: { x: margin, y: 1.05, w: full, h: round(bottom - 1.05) } };

const aloneFrames: Frames = { above: { x: margin, y: 1.04, w: full, h: 0.38 }, title: { x: margin, y: 1.5, w: full, h: 4.6 }, body: { x: margin, y: 6.1, w: full, h: 0.6 } };

/** The picture of the address on the last slide. */
export const codeFrame: Box = { x: 9.1, y: 1.9, w: 3.4, h: 3.4 };

export const footFrames: { title: Box; number: Box } = { title: { x: margin, y: 6.97, w: 9.5, h: 0.3 }, number: { x: page.width - margin - 1.2, y: 6.97, w: 1.2, h: 0.3 } };

function round(inches: number): number {
  return Math.round(inches * 1000) / 1000;
}
