import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as browsers, type Page } from '@playwright/test';
import { chromium } from '../chromium.ts';
import type { Row } from './table.ts';

const base = 'http://localhost:4321';

/** First and later query in both engines, milliseconds from the last key to the first result; and what each loads. */
export async function measureSearch(root: string): Promise<Row[]> {
  const server = spawn('node_modules/.bin/astro', ['preview', '--force'], { cwd: root, stdio: 'ignore' });
  try {
    await answering();
    return [
      await timed('Pagefind', [], bytesIn(join(root, 'dist/pagefind'))),
      await timed('lunr', ['--js-flags=--jitless'], bytesIn(join(root, 'dist/en/search'))),
    ];
  } finally {
    server.kill();
  }
}

async function timed(engine: string, args: string[], index: number): Promise<Row> {
  const browser = await browsers.launch({ ...chromium, args: [...chromium.args, ...args] });
  const page = await browser.newPage();
  let loaded = 0;
  page.on('response', async (response) => {
    if (/\/(pagefind|en\/search)\//.test(response.url()) && !response.url().endsWith('/search/')) loaded += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await page.goto(`${base}/en/search/`);
  const first = await query(page, 'satire');
  const later = await query(page, 'proportionality');
  await browser.close();
  return { engine, 'first ms': Math.round(first), 'later ms': Math.round(later), 'index on disk kB': Math.round(index / 1000), 'loaded kB': Math.round(loaded / 1000) };
}

async function query(page: Page, text: string): Promise<number> {
  await page.getByRole('searchbox').fill('');
  await page.locator('[data-results] a').first().waitFor({ state: 'detached' });
  const start = performance.now();
  await page.getByRole('searchbox').fill(text);
  await page.locator('[data-results] a').first().waitFor();
  return performance.now() - start;
}

async function answering(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${base}/en/`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`No answer from ${base} within 10 seconds. Is something else using the port?`);
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, file) => sum + (statSync(join(folder, file)).isFile() ? statSync(join(folder, file)).size : 0), 0);
