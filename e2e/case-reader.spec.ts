import { expect, test } from '@playwright/test';

test('a reader narrows the cases to a region and a kind, and is told how many are left', async ({ page }) => {
  await page.goto('/en/case-studies/');
  const all = await page.locator('[data-case]').count();
  await expect(page.getByRole('status')).toHaveText(`${all} cases`);
  await page.getByLabel('Region').selectOption('africa-east');
  await expect(page.locator('[data-case]:visible')).toHaveCount(1);
  await expect(page.getByRole('link', { name: /Kenya/ }).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'North America' })).toBeHidden();
  await page.getByLabel('Kind').selectOption('cyber');
  await expect(page.getByRole('status')).toHaveText('0 cases');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('[data-case]:visible')).toHaveCount(all);
});

test('a choice of lesson leaves the cases that say they belong to it', async ({ page }) => {
  await page.goto('/en/case-studies/');
  const value = 'securing-election-infrastructure/results-chain';
  await page.getByLabel('Lesson').selectOption(value);
  const shown = await page.locator('[data-case]:visible').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.lesson ?? ''));
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.every((lessons) => lessons.split(' ').includes(value))).toBe(true);
});

test('a mark of the map leads to its case, and the map asks nothing of other sites', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/case-studies/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => !url.startsWith(String(baseURL)))).toEqual([]);
  expect(asked.filter((url) => url.includes('/maps/'))).toHaveLength(2);
  const mark = page.locator('.case-map-world svg a[href*="taiwan"]');
  await expect(mark).toHaveCount(1);
  await mark.click();
  await expect(page).toHaveURL(/taiwan-2024/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the cases stand by region, and once more by kind, by what was touched and by lesson', async ({ page }) => {
    await page.goto('/en/case-studies/');
    await expect(page.locator('[data-case-filters]')).toBeHidden();
    const titles = await page.locator('[data-case] h3 a').allTextContents();
    expect(titles.length).toBeGreaterThanOrEqual(24);
    for (const order of ['By kind', 'By what was touched', 'By lesson']) {
      await page.getByText(order, { exact: true }).click();
    }
    const listed = await page.locator('.case-facets details').evaluateAll((lists) => lists.map((list) => new Set([...list.querySelectorAll('dd')].map((item) => item.textContent)).size));
    expect(listed[0], 'every case under its kind').toBe(titles.length);
    expect(listed[1], 'every case under what was touched').toBe(titles.length);
  });
});
