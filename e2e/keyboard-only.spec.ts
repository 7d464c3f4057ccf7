import { expect, lesson, question, test } from './site.ts';

test('a learner takes a question with the keyboard alone and never loses the focus', async ({ page }) => {
  await page.goto(lesson);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  const asked = question(page, 'which-fact-moves-it');
  await asked.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(asked.getByRole('radio', { checked: true })).toHaveCount(1);
  await asked.getByRole('button', { name: 'Check' }).focus();
  await page.keyboard.press('Enter');
  await expect(asked.getByRole('status').first()).not.toBeEmpty();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('steps are put in order with buttons that keep the focus and say the new place', async ({ page }) => {
  await page.goto('/en/modules/what-interference-is/rights-first/');
  const asked = question(page, 'test-in-order');
  const first = asked.locator('.question-step').first();
  const text = await first.locator('[data-text]').textContent();
  await first.getByRole('button', { name: /Move down/ }).focus();
  await page.keyboard.press('Enter');
  await expect(asked.locator('.question-step').nth(1).locator('[data-text]')).toHaveText(text ?? '');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
});

test('a reader reaches the search with / and a result with the arrows', async ({ page }) => {
  await page.goto(lesson);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('phishing');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#phishing$/);
});

test('a later answer leaves the focus in the list', async ({ page }) => {
  await page.goto('/en/search/');
  await page.keyboard.type('phishing');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('searchbox').evaluate((field: HTMLInputElement) => {
    field.value = 'register';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.locator('[data-results] a').first()).toHaveText(/register/i);
  expect(await page.evaluate(() => document.activeElement?.closest('[data-results]') !== null)).toBe(true);
});

test('Escape closes the explanation of a term', async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole('button', { name: 'election interference' }).focus();
  const note = page.getByRole('tooltip').filter({ hasText: /Covert, deceptive/ }).first();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});
