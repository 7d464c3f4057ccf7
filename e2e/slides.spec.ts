import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { languageOf } from './walk/kinds.ts';
import { builtPages, htmlOf } from './walk/pages.ts';
import { secretsOf, wordsIn } from './walk/secrets.ts';

const screens = builtPages().filter((address) => address.endsWith('/screen/'));
const locales = [...new Set(screens.map(languageOf))];
const rights = '/en/modules/what-interference-is/rights-first/screen/';

/** Slides that do not fit their window, by id. All of a page are looked at in one go. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
    return all.flatMap((slide) => {
      for (const one of all) one.hidden = one !== slide;
      const fits = slide.scrollHeight <= slide.clientHeight && slide.scrollWidth <= slide.clientWidth;
      return fits ? [] : [`${slide.dataset.slide}: ${slide.scrollWidth} × ${slide.scrollHeight}`];
    });
  });

for (const locale of locales) {
  test(`every slide in ${locale} fits a screen of 1280 × 720`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 1280, height: 720 });
    const over: string[] = [];
    for (const address of screens.filter((one) => languageOf(one) === locale)) {
      await page.goto(address);
      over.push(...(await overflowing(page)).map((found) => `${address} ${found}`));
    }
    expect(over).toEqual([]);
  });
}

test('a text has the same slides in every language', () => {
  const ids = (address: string) => [...htmlOf(address).matchAll(/data-slide="([^"]+)"/g)].map(([, id]) => id);
  for (const address of screens) expect(ids(address), address).toEqual(ids(address.replace(/^\/[^/]+/, '/en')));
  for (const address of screens) expect(new Set(ids(address)).size, address).toBe(ids(address).length);
});

for (const locale of ['en', 'fr']) {
  test(`no slide in ${locale} holds a cue, a note for the lead, a reason, a hint or an objection`, () => {
    const found = screens.filter((one) => languageOf(one) === locale).flatMap((address) => {
      const shown = wordsIn(htmlOf(address));
      return secretsOf(locale, address).filter((secret) => shown.includes(secret)).map((secret) => `${address} ${secret}`);
    });
    expect(found).toEqual([]);
  });
}

test('a lead without a console turns slides by clicker, letters and address', async ({ page }) => {
  await page.goto(rights);
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  await expect(page.getByRole('status')).toHaveText(/^Slide 1 of \d+$/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(heading('Before you read')).toBeFocused();
  await expect(page).toHaveURL(/#slide-before-you-read$/);
  await page.keyboard.press('b');
  await expect(heading('Before you read')).toBeHidden();
  await expect(page.getByRole('status')).toContainText('black');
  await page.keyboard.press('PageDown');
  await expect(heading('Before you read')).toBeVisible();
  await page.keyboard.press('g');
  await page.getByRole('button', { name: /Put the questions of the test in order/ }).click();
  await expect(heading('Before you read')).toBeHidden();
  await expect(page).toHaveURL(/question-test-in-order$/);
});

test('a clicker turns slides whatever has the focus', async ({ page }) => {
  await page.goto(rights);
  const next = page.getByRole('button', { name: 'Next' });
  await next.focus();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('status')).toHaveText(/^Slide 2 of/);
  await next.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText(/^Slide 3 of/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all slides stand below one another', async ({ page }) => {
    await page.goto(rights);
    for (const name of ['Rights first', 'Before you read', 'Key points']) await expect(page.getByRole('heading', { name }).first()).toBeVisible();
  });
});

test('a zoomed slide scrolls, and nothing is cut off at its side', async ({ page }) => {
  await page.setViewportSize({ width: 512, height: 288 });
  await page.goto(`${rights}#slide-three-part-test.question-angry-group`);
  const slide = page.locator('[data-slide="three-part-test.question-angry-group"]');
  await expect(slide).toBeVisible();
  const [grown, wide] = await slide.evaluate((one) => [one.scrollHeight > one.clientHeight, one.scrollWidth > one.clientWidth]);
  expect([grown, wide]).toEqual([true, false]);
});
