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
  const scripts = names(html, /<script[^>]+src="([^"]+)"/g);
  const sheets = names(html, /<link rel="stylesheet" href="([^"]+)"/g);
  return {
    requests: 1 + scripts.length + sheets.length,
    html: size(Buffer.from(html)),
    css: sum(sheets.map((path) => sizeOfFile(join(dist, path)))),
    js: sum(scripts.map((path) => sizeOfFile(join(dist, path)))),
  };
}

const sum = (sizes: Size[]): Size =>
  sizes.reduce((all, one) => ({ raw: all.raw + one.raw, gzip: all.gzip + one.gzip, brotli: all.brotli + one.brotli }), { raw: 0, gzip: 0, brotli: 0 });

/** Brotli takes fifty times as long as gzip, so it is asked only where somebody wants to know. */
const size = (file: Buffer): Size => ({
  raw: file.length,
  gzip: gzipSync(file).length,
  get brotli() {
    return brotliCompressSync(file).length;
  },
});

/** Each file is compressed by itself, as a server does, and once: pages share their scripts. */
const known = new Map<string, Size>();

function sizeOfFile(path: string): Size {
  const found = known.get(path) ?? { ...size(readFileSync(path)) };
  known.set(path, found);
  return found;
}

const names = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
