import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { builtSite, fileOf } from './pages.ts';

/** What one first view of a page costs, in bytes. Fonts and third parties: none, by policy. */
export interface Weight {
  requests: number;
  html: Size;
  css: Size;
  js: Size;
}

export interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** Weighs a page and what it names: the style sheets and scripts in its markup. The inline sheet counts with the HTML. */
export function weigh(address: string, dist = builtSite): Weight {
  const html = readFileSync(fileOf(address, dist), 'utf8');
  const fileBytes = (path: string) => readFileSync(join(dist, path));
  const scripts = names(html, /<script[^>]+src="([^"]+)"/g);
  const sheets = names(html, /<link rel="stylesheet" href="([^"]+)"/g);
  return {
    requests: 1 + scripts.length + sheets.length,
    html: size([Buffer.from(html)]),
    css: size(sheets.map(fileBytes)),
    js: size(scripts.map(fileBytes)),
  };
}

/** Each file is compressed by itself, as a server does. */
export function size(files: Buffer[]): Size {
  const sum = (weigh: (file: Buffer) => number) => files.reduce((total, file) => total + weigh(file), 0);
  return { raw: sum((f) => f.length), gzip: sum((f) => gzipSync(f).length), brotli: sum((f) => brotliCompressSync(f).length) };
}

const names = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
