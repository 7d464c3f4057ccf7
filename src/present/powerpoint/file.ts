import { drawDeck } from './draw/drawDeck.ts';
import { drawnFrom } from './drawing/drawn.ts';
import type { Photograph } from './drawing/photograph.ts';
import type { Material } from './making/material.ts';
import { mend } from './package/mend.ts';
import { unzip, zip } from './package/zip.ts';

/** A deck as a PowerPoint file. The same slides give the same bytes. */
export async function powerpoint({ deck, words, drawings }: Material, photograph: Photograph): Promise<Buffer> {
  const pictures = new Map(await Promise.all(drawings.map(async ([name, svg]) => [name, await drawnFrom(svg, photograph)] as const)));
  const { file, written } = await drawDeck(deck, words, pictures);
  return zip(mend(unzip(file), deck, written, pictures));
}
