import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The inside of an SVG file beside a lesson, ready to stand in a page. Ids get the figure's own id in front, so that two
 * drawings on a page never share one. The content check has refused everything but shapes and text before this is read.
 */
export function drawing(folder: string, src: string, id: string): { viewBox: string; inner: string } {
  const svg = readFileSync(join('content', folder, src), 'utf8');
  const viewBox = svg.match(/<svg[^>]*\bviewBox="([^"]+)"/)?.[1];
  const inner = svg.match(/<svg[^>]*>([\s\S]*)<\/svg>/)?.[1];
  if (!viewBox || inner === undefined) throw new Error(`content/${folder}/${src}: found no <svg viewBox="…">. A drawing needs one.`);
  return { viewBox, inner: ownIds(inner.replace(/<(title|desc)\b[\s\S]*?<\/\1>/g, ''), id).replace(/>\s+</g, '><').trim() };
}

const ownIds = (svg: string, id: string) =>
  svg.replace(/\bid="([^"]+)"/g, `id="${id}-$1"`).replace(/url\(#([^)]+)\)/g, `url(#${id}-$1)`);
