import { decoded } from './page/entities.ts';
import type { Parts } from './package/zip.ts';

/** A slide of a finished file: its id, its words, and where things stand on it in the file's own units. */
export interface SlideBack {
  id: string;
  text: string;
  notes: string;
  /** What each picture says to those who cannot see it. */
  pictures: string[];
  boxes: { x: number; y: number; w: number; h: number }[];
}

/** A file as a program reads it, in the order it would show its slides. For checks of what was made. */
export function slidesIn(parts: Parts): SlideBack[] {
  const numbers = [...parts.keys()].flatMap((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? []).map(Number);
  return numbers.sort((a, b) => a - b).map((n) => {
    const xml = String(parts.get(`ppt/slides/slide${n}.xml`));
    return { id: decoded(/<p:cSld name="([^"]*)"/.exec(xml)?.[1] ?? ''), text: wordsIn(xml), notes: wordsIn(parts.get(`ppt/notesSlides/notesSlide${n}.xml`)), pictures: [...xml.matchAll(/<p:pic>[\s\S]*?descr="([^"]*)"/g)].map(([, words = '']) => decoded(words)), boxes: boxesIn(xml) };
  });
}

/** The words of a part, a paragraph a line. */
export function wordsIn(part: Buffer | string | undefined): string {
  const paragraphs = [...String(part ?? '').matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].map(([, inside = '']) => [...inside.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => decoded(text)).join(''));
  return paragraphs.join('\n');
}

const boxesIn = (xml: string) =>
  [...xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/g)].map(([, ...numbers]) => {
    const [x = 0, y = 0, w = 0, h = 0] = numbers.map(Number);
    return { x, y, w, h };
  });
