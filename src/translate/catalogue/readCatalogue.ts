import type { Catalogue } from './entry.ts';
import { parsePo } from './po.ts';

export type Reading = { catalogue: Catalogue } | { broken: string };

/** 2 MB. The largest catalogue of the course has a quarter of it. */
const largest = 2_000_000;

/** Bytes of a `.po` file to entries. What cannot be read says why; it never throws, and it never guesses at an encoding. */
export function readCatalogue(bytes: Uint8Array): Reading {
  if (bytes.length > largest) return { broken: `The file has ${Math.ceil(bytes.length / 1000)} kB; at most ${largest / 1000} kB are read.` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    return { catalogue: parsePo(text) };
  } catch (error) {
    const utf8 = error instanceof TypeError && /decode|encoded/i.test(error.message);
    return { broken: utf8 ? 'The file is not written in UTF-8.' : `The file cannot be read as a catalogue: ${error instanceof Error ? error.message : String(error)}` };
  }
}
