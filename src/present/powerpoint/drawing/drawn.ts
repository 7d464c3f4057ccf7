import type { Drawn } from '../draw/pictures.ts';
import { cutsOf } from './cuts.ts';
import type { Photograph } from './photograph.ts';
import { drawingText, plainDrawing, sizeOf } from './plain.ts';

/** Dots for each unit of a drawing: sharp on a projector, still a small file. A code for cameras has few units. */
const dots = (width: number) => (width < 100 ? 8 : 2.5);

/** A drawing made ready for a file. */
export async function drawnFrom(svg: string, photograph: Photograph): Promise<Drawn> {
  const plain = plainDrawing(svg);
  const { width, height } = sizeOf(plain);
  const text = drawingText(plain);
  return { svg: text, png: await photograph(text, dots(width)), width, height, cuts: cutsOf(plain, height) };
}
