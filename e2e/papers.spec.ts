import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { sheetWidths, misfits, pagesOf } from './walk/sheets.ts';
import { builtPages, builtSite, htmlOf } from './walk/pages.ts';

/** One of each kind; the longest of its kind where lengths differ much. */
const kinds = [
  'modules/what-interference-is/influence-interference-legitimate-speech/print/handout',
  'modules/threat-and-risk/assets-and-dependencies/print/workbook',
  'modules/threat-and-risk/assets-and-dependencies/guide',
  'modules/threat-and-risk/print/handout',
  'modules/threat-and-risk/print/workbook',
  'modules/threat-and-risk/print/guide',
  'workshops/taster/print/handout',
  'workshops/one-day/print/workbook',
  'workshops/taster/print/guide',
  'case-studies/estonia-2017-id-card/print/handout',
  'case-studies/estonia-2017-id-card/print/workbook',
  'case-studies/estonia-2017-id-card/guide',
  'exercises/election-week-in-taluna/print/package',
  'exercises/election-night/print/roles',
  'exercises/the-phone-tree/print/injects',
  'exercises/election-night/print/tents',
  'print/name-tents',
  'print/feedback',
  'print/keyboard',
];

test.use({ trace: 'off' });

for (const locale of ['en', 'ar', 'fr']) {
  for (const kind of kinds) {
    test(`/${locale}/${kind}/ fits A4 and Letter, and nothing that belongs together is higher than a page`, async ({ page }) => {
      await page.goto(`/${locale}/${kind}/`);
      for (const format of ['A4', 'Letter'] as const) {
        await onPaper(page, format);
        expect(await page.evaluate(misfits, sheetWidths[format].height), `${format}`).toEqual([]);
        expect(await pagesOf(page, format)).toBeGreaterThan(0);
      }
    });
  }
}

test('large print is larger, and still fits', async ({ page }) => {
  await page.goto('/en/modules/threat-and-risk/assets-and-dependencies/print/workbook/');
  await onPaper(page, 'A4');
  const usual = await pagesOf(page, 'A4');
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Large print').check();
  await onPaper(page, 'A4');
  expect(await page.evaluate(misfits, sheetWidths.A4.height)).toEqual([]);
  expect(await pagesOf(page, 'A4')).toBeGreaterThan(usual);
});

test('the run sheet of every lesson and every case is one page', async ({ page }) => {
  for (const address of builtPages().filter((one) => /^\/(en|fr|ar)\/(modules\/[^/]+\/[^/]+|case-studies\/[^/]+)\/guide\/$/.test(one) && !one.includes('/print/'))) {
    await page.goto(address);
    await onPaper(page, 'Letter');
    const height = await page.evaluate(() => {
      const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return (edge('.room-list')?.bottom ?? Number.POSITIVE_INFINITY) - (edge('.run-sheet')?.top ?? 0);
    });
    expect(height, address).toBeLessThanOrEqual(sheetWidths.Letter.height);
  }
});

test('a feedback slip is half a page, and tents are two to a page', async ({ page }) => {
  for (const [address, pages] of [['/en/print/feedback/', 1], ['/en/print/name-tents/', 1], ['/en/print/keyboard/', 1], ['/en/exercises/election-night/print/tents/', 4]] as const) {
    await page.goto(address);
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format), `${address} ${format}`).toBe(pages);
  }
});

test('what is handed to participants holds no answer, no cue and nothing only the lead knows', () => {
  for (const address of builtPages().filter((one) => /\/print\/(workbook|handout)\/$/.test(one))) {
    const html = htmlOf(address);
    for (const secret of ['asked-why', 'asked-key', 'box-guide', 'data-key', 'data-why', 'box-activity"']) expect(html.includes(secret), `${address} holds ${secret}`).toBe(false);
  }
});

test('inject cards show no course as the right one, and a card of a role alone has its secret', async ({ page }) => {
  await page.goto('/en/exercises/election-night/print/injects/');
  await expect(page.locator('.decision, .expected')).toHaveCount(0);
  await expect(page.locator('.slip-options strong')).not.toHaveCount(0);
  await page.goto('/en/exercises/election-night/print/package/');
  const roles = await page.locator('.cut .role-card').count();
  await expect(page.locator('.role-private')).toHaveCount(roles);
  await expect(page.locator('.cut .role-private')).toHaveCount(roles);
  for (const card of await page.locator('.role-card, .inject-slip').all()) await expect(card.locator('.stamp')).toHaveCount(1);
});

test('no paper has a script', () => {
  expect(readdirSync(builtSite).length).toBeGreaterThan(0);
  for (const address of builtPages().filter((one) => one.includes('/print/') && !/\/print\/$/.test(one) && !one.includes('answer-cards'))) expect(htmlOf(address).includes('<script'), address).toBe(false);
});

/** The width that is printed on: what the margins leave of a page. */
async function onPaper(page: Page, format: 'A4' | 'Letter'): Promise<void> {
  await page.setViewportSize(sheetWidths[format]);
  await page.emulateMedia({ media: 'print' });
}
