import { chromium, expect, test } from '@playwright/test';
import { chromium as own } from './chromium.ts';
import { engines } from './queries.engines.ts';
import { firstResults } from './queries.firstResult.ts';
import { queries } from './queries.ts';

/** In English nothing may be missed; elsewhere one query of twenty, for translations are still being read and mended. */
const mayMiss = (locale: string, count: number) => (locale === 'en' ? 0 : Math.floor(count / 20));

for (const { name, args } of engines) {
  for (const [locale, asked] of Object.entries(queries)) {
    test(`${name}, ${locale}: ${asked.length} real queries find what they should`, async ({ baseURL }) => {
      const browser = await chromium.launch({ ...own, args: [...own.args, ...args] });
      const page = await browser.newPage({ baseURL: baseURL ?? '' });
      await page.goto(`/${locale}/search/`);
      const found = await firstResults(page, asked.map(([query]) => query));
      const missed = asked.flatMap(([query, ...first], i) => (first.some((one) => one === found[i]) ? [] : [`${query}: ${found[i] ?? 'nothing'} instead of ${first.join(' or ')}`]));
      await browser.close();
      if (missed.length > 0) test.info().annotations.push({ type: 'missed', description: missed.join('\n') });
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(mayMiss(locale, asked.length));
    });
  }
}
