import { expect, lesson, question, quiz, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('a lesson reads whole, with every question, option and explanation, and no dead button', async ({ page }) => {
  await page.goto(lesson);
  const asked = question(page, 'which-fact-moves-it');
  await expect(asked.getByText(/newspaper owned abroad/)).toBeVisible();
  await asked.locator('summary', { hasText: /answer/i }).click();
  await expect(asked.getByText(/Reach/).first()).toBeVisible();
  await expect(asked.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Mark this lesson as done' })).toHaveCount(0);
});

test('a glossary term explains itself on focus', async ({ page }) => {
  await page.goto(lesson);
  const term = page.getByRole('button', { name: 'election interference' });
  await term.focus();
  await expect(page.getByRole('tooltip').filter({ hasText: /Covert, deceptive/ }).first()).toBeVisible();
});

test('the search page leads to the full contents', async ({ page }) => {
  await page.goto('/en/search/');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.getByRole('link', { name: /one page/ }).click();
  await expect(page.getByRole('link', { name: 'Rights first' })).toBeVisible();
});

test('no page shows a button that does nothing', async ({ page }) => {
  for (const address of ['/en/', quiz, '/en/progress/', '/en/search/', '/en/glossary/']) {
    await page.goto(address);
    const dead = await page.locator('button:visible:not(.term-word)').allTextContents();
    expect(dead, address).toEqual([]);
  }
});
