import { chromium } from './chromium.ts';
import { answerRight, expect, lesson, readToTheEnd, test } from './site.ts';

// `--jitless` is V8's own switch: with it this browser has no WebAssembly, as in Lockdown Mode and Tor's Safer.
test.use({ launchOptions: { ...chromium, args: [...chromium.args, '--js-flags=--jitless'] } });

test('a reader without WebAssembly reads, answers, searches and returns', async ({ page }) => {
  await page.goto(lesson);
  expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
  await readToTheEnd(page);
  await answerRight(page);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('proportionality');
  await expect(page.locator('[data-results]').getByRole('link', { name: /proportionality/i }).first()).toBeVisible();
  await page.goto('/en/');
  await expect(page.getByRole('heading', { name: 'Continue where you were' })).toBeVisible();
});

test('the search does not even ask for Pagefind', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/search/');
  await page.getByRole('searchbox').fill('satire');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
});
