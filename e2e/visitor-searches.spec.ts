import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { chromium as own } from './chromium.ts';
import { engines } from './queries.engines.ts';
import { firstResult } from './queries.firstResult.ts';

/** Typed by someone who tries what breaks, and by someone whose cat crossed the keyboard. */
const hostile = ['*', '~9999', ':', '^', '+', '-', '"', "'", 'title:x', '(a|b', '[', '\\', '.*', '$&', '<img src=x onerror=alert(1)>', '{{1+1}}', '%00', '\u202e', 'x'.repeat(5000)];

for (const { name, args } of engines) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' });
    let browser: Browser;
    let page: Page;
    const asked: string[] = [];
    const wrong: string[] = [];

    test.beforeAll(async ({ baseURL }) => {
      browser = await chromium.launch({ ...own, args: [...own.args, ...args] });
      page = await browser.newPage({ baseURL: baseURL ?? 'http://localhost:4321' });
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    });
    test.afterAll(() => browser.close());

    test('typing starts the search, not the page', async () => {
      await page.goto('/en/glossary/');
      await page.keyboard.press('/');
      await expect(page).toHaveURL(/\/en\/search\/$/);
      await expect(page.getByRole('searchbox')).toBeFocused();
      await page.waitForLoadState('networkidle');
      expect(indexFiles(asked)).toEqual([]);
      await page.keyboard.type('satire');
      await expect(page.locator('[data-results]').getByRole('listitem').first()).toBeVisible();
      expect(indexFiles(asked).every((path) => path.startsWith('/pagefind/') === (name === 'Pagefind'))).toBe(true);
      expect(indexFiles(asked).length).toBeGreaterThan(0);
    });

    test('results stand by kind, with a place, marked words and a count that is announced', async () => {
      await firstResult(page, 'leaks before the vote');
      await expect(page.getByRole('heading', { level: 2, name: 'Case studies' })).toBeVisible();
      await expect(page.locator('[data-results]')).toContainText('France · 2017');
      await expect(page.locator('[data-results] mark').first()).toBeVisible();
      await expect(page.getByRole('search').getByRole('status')).toHaveText(/\d+ results?/);
    });

    test('kind and audience narrow the list', async () => {
      await firstResult(page, 'interference');
      await page.getByLabel('Show').selectOption('case');
      await expect(page.locator('[data-results]').getByRole('heading')).toHaveText(['Case studies']);
      await page.getByLabel('For', { exact: true }).selectOption('technology');
      await expect(page.locator('[data-results]').getByRole('heading')).toHaveText(['Case studies']);
      await page.getByLabel('Show').selectOption('');
      await page.getByLabel('For', { exact: true }).selectOption('');
    });

    test('arrow keys walk through the results and back to the field', async () => {
      await page.goto('/en/search/');
      const field = page.getByRole('searchbox');
      await field.fill('phishing');
      await expect(page.locator('[data-results]').getByRole('listitem').nth(1)).toBeVisible();
      await field.press('ArrowDown');
      await expect(page.getByRole('link', { name: 'Phishing', exact: true })).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(field).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/en\/glossary\/#phishing$/);
    });

    test('whoever finds nothing in their language is led to the English search, with the same words', async () => {
      await page.goto('/ar/search/');
      await page.getByRole('searchbox').fill('Iowa caucus');
      await page.getByRole('search').locator('[hreflang=en]').click();
      await expect(page).toHaveURL(/\/en\/search\/$/);
      await expect(page.getByRole('searchbox')).toHaveValue('Iowa caucus');
      await expect(page.locator('[data-results]').getByRole('link').first()).toHaveAttribute('href', /usa-2020-iowa-caucus-app\/$/);
    });

    test('English text in a page that is not translated is not found in the language of the page', async () => {
      await page.goto('/ar/search/');
      expect(await firstResult(page, 'passwords')).not.toBe('/ar/modules/protecting-people-and-organisations/strong-sign-in/');
      await expect(page.locator('[data-results]').getByRole('link', { name: /strong|sign-in/i })).toHaveCount(0);
    });

    test('a stroke in a field is only a stroke, and the key can be turned off', async () => {
      await page.goto('/en/search/');
      await page.getByRole('searchbox').pressSequentially('a/b');
      await expect(page.getByRole('searchbox')).toHaveValue('a/b');
      await page.goto('/en/progress/');
      await page.getByLabel('Key / for search').selectOption('Off');
      await page.goto('/en/glossary/');
      await page.keyboard.press('/');
      await expect(page).toHaveURL(/\/en\/glossary\/$/);
      await page.goto('/en/progress/');
      await page.getByLabel('Key / for search').selectOption('On');
    });

    test('whatever is typed, the search answers in words', async () => {
      await page.goto('/en/search/');
      for (const query of hostile) {
        await page.getByRole('searchbox').fill(query);
        await page.getByRole('searchbox').fill(`${query} zzqx`);
        await expect(page.getByRole('search').getByRole('status')).toHaveText(/Nothing found|results?/);
      }
      await expect(page.locator('[data-results] img')).toHaveCount(0);
    });

    test('nothing went wrong on the way, and nothing broke the policy', () => {
      expect(wrong).toEqual([]);
    });
  });
}

test('when Pagefind does not arrive, the reader searches all the same', async ({ page }) => {
  await page.route('**/pagefind/*.pagefind', (route) => route.abort());
  await page.goto('/en/search/');
  expect(await firstResult(page, 'macron leaks')).toBe('/en/case-studies/france-2017-macron-leaks/');
});

test('when the line is down the search says so, and works when it is back', async ({ page, context }) => {
  await page.goto('/en/search/');
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('phishing');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await context.setOffline(false);
  expect(await firstResult(page, 'phishing')).toBe('/en/glossary/#phishing');
  await expect(page.getByRole('alert')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search link leads to a page without a dead control, and on to the contents', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'See everything on one page' }).click();
    await expect(page).toHaveURL(/\/en\/contents\/$/);
  });
});

const indexFiles = (paths: string[]) => paths.filter((path) => path.startsWith('/pagefind/') || /^\/en\/search\/.*\.js$/.test(path));
