import { createServer, type Server } from 'node:http';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { kindOf } from './walk/kinds.ts';
import { leaks, pieces } from './walk/languages.ts';

/**
 * The course in two made-up languages (`npm run translate -- pseudo`): one longer than English by two fifths, with an accent
 * on every letter, one that runs from right to left. What is still plain English there can reach no translator.
 */
const site = 'dist-pseudo';
const pages = existsSync(site) ? readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => /^(en-xa|ar-xb)\/.*\.html$/.test(file.replaceAll('\\', '/'))) : [];
const htmlOf = (file: string) => readFileSync(join(site, file), 'utf8');

/** Dates and names of countries come from Node's own tables, which know no made-up language. */
const dates = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|United States)\b/g;
const english = /(?<![\p{L}\p{N}\p{M}])[A-Za-z]{3,}(?![\p{L}\p{M}])/u;

test('the made-up languages were built', () => {
  expect(pages.length).toBeGreaterThan(380);
});

test('no word of a page is out of a translator’s reach', () => {
  const found = pages
    .filter((file) => file.startsWith('en-xa'))
    .flatMap((file) =>
      pieces(htmlOf(file))
        .filter(({ kept, lang, text }) => !kept && lang === 'en-XA' && english.test(text.replace(/&#?\w+;|\S+@\S+/g, ' ').replace(dates, ' ')))
        .map(({ text, id }) => `${file} #${id}: ${text.slice(0, 80)}`),
    );
  expect(found).toEqual([]);
});

test('no sign of the engine stands in a page of a made-up language', () => {
  expect(pages.flatMap((file) => leaks(htmlOf(file)).map((sign) => `${file}: ${sign}`))).toEqual([]);
});

test.describe('on the narrowest screen', () => {
  let server: Server;
  const port = 4323;
  const types: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', json: 'application/json' };
  const kinds = new Map(pages.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`).map((address) => [`${address.split('/')[1]} ${kindOf(address)}`, address]));

  test.beforeAll(() => {
    server = createServer((request, response) => {
      const path = join(site, decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/').replace(/\/$/, '/index.html'));
      if (!existsSync(path)) return void response.writeHead(404).end();
      response.writeHead(200, { 'Content-Type': types[path.split('.').pop() ?? ''] ?? 'application/octet-stream' }).end(readFileSync(path));
    }).listen(port);
  });
  test.afterAll(() => void server.close());

  test('words two fifths longer, and from right to left, stay on the screen', async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 800 });
    const wide: string[] = [];
    for (const address of kinds.values()) {
      await page.goto(`http://localhost:${port}${address}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) wide.push(`${address}: ${over} pixels`);
    }
    expect(kinds.size).toBeGreaterThan(40);
    expect(wide).toEqual([]);
  });
});
