import { globSync, readFileSync } from 'node:fs';
import assets from 'virtual:assets';
import { localeOf, sourceLocale } from '../translate/locales.ts';
import { pageState } from '../translate/tree/pageState.ts';
import { standing } from '../translate/tree/standing.ts';
import { treeFolder } from '../translate/tree/places.ts';
import { mirrored } from './mirrored.ts';

/** Every drawing of the course by its path below `content/`, without the ending. */
export const drawingPaths = (): string[] => globSync('**/*.svg', { cwd: `${treeFolder}/${sourceLocale}` }).map((file) => file.replaceAll('\\', '/').replace(/\.svg$/, ''));

/**
 * A drawing as readers get it: the author's shapes and words, and the page's colours written into the file. It is shown
 * through `<img>`, where nothing in it can run, and its colours follow the colour scheme of the page around it.
 */
export function themedDrawing(locale: string, path: string): string {
  const { viewBox, inner } = read(locale, path);
  const { tag, direction } = localeOf(standing(pageState(locale, [`${path}.svg`])) === 'source' ? sourceLocale : locale);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" lang="${tag}" direction="${direction}"><style>${assets.drawing}</style><g class="drawing">${direction === 'rtl' ? mirrored(inner, viewBox) : inner}</g></svg>\n`;
}

/** Width and height in the drawing's own units, so that a page keeps its place while the picture loads. */
export function drawingSize(path: string): { width: number; height: number } {
  const [, , width = 1, height = 1] = read(sourceLocale, path).viewBox.split(/[\s,]+/).map(Number);
  return { width, height };
}

/** The author’s shapes and words in the source language: enough to tell where what is. */
export const drawingSource = (path: string): string => read(sourceLocale, path).inner;

function read(locale: string, path: string): { viewBox: string; inner: string } {
  const svg = readFileSync(`${treeFolder}/${locale}/${path}.svg`, 'utf8');
  const viewBox = svg.match(/<svg[^>]*\bviewBox="([^"]+)"/)?.[1];
  const inner = svg.match(/<svg[^>]*>([\s\S]*)<\/svg>/)?.[1];
  if (!viewBox || inner === undefined) throw new Error(`content/${path}.svg: found no <svg viewBox="…">. A drawing needs one.`);
  return { viewBox, inner: inner.replace(/>\s+</g, '><').trim() };
}
