import { join } from 'node:path';
import { weigh, type Size } from '../walk/weight.ts';
import type { Row } from './table.ts';

const kinds: Record<string, string> = {
  'start page': '/en/',
  'lesson with questions': '/en/modules/what-interference-is/rights-first/',
  'guide for the lead': '/en/modules/what-interference-is/rights-first/guide/',
  'module questions': '/en/modules/what-interference-is/quiz/',
  'case study': '/en/case-studies/france-2017-macron-leaks/',
  glossary: '/en/glossary/',
  search: '/en/search/',
  'my progress': '/en/progress/',
};

/** What a first view of each kind of page costs: kB of 1,000 bytes, plain / gzip / brotli, and requests. */
export function measureWeights(root: string): Row[] {
  return Object.entries(kinds).map(([what, address]) => {
    const { html, css, js, requests } = weigh(address, join(root, 'dist'));
    return { what, html: kilobytes(html), css: kilobytes(css), js: kilobytes(js), requests };
  });
}

const kilobytes = ({ raw, gzip, brotli }: Size) => [raw, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(1)).join(' / ');
