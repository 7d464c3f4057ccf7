import { answerRight, expect, kept, lesson, test } from './site.ts';

test('at the first save the learner is asked, and can keep it only until closing', async ({ page }) => {
  await page.goto(lesson);
  await answerRight(page);
  const ask = page.getByRole('region', { name: 'How long should it be kept?' });
  await expect(ask).toBeVisible();
  await ask.getByRole('button', { name: 'Until I close' }).click();
  await expect(ask).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  expect(Object.keys(await kept(page)).filter((key) => /^p3:[qst]:/.test(key))).toEqual([]);
});

test('erasing removes everything here, also against another open tab, and says so', async ({ page, context }) => {
  await page.goto(lesson);
  await answerRight(page);
  const other = await context.newPage();
  await other.goto(lesson);
  await page.goto('/en/progress/');
  await page.getByRole('button', { name: 'Show it as text' }).click();
  await expect(page.getByLabel('The copy as text')).not.toHaveValue('');
  await page.getByRole('button', { name: 'Erase …' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText(/Erased and checked:/)).toBeVisible();
  await expect(page.locator('#erase-result')).toBeFocused();
  expect(await page.locator('textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value).join(''))).toBe('');
  await other.bringToFront();
  await expect.poll(async () => Object.keys(await kept(other)).filter((key) => /^p3:[qst]:/.test(key))).toEqual([]);
  await page.goto('/en/');
  await expect(page.getByRole('heading', { name: 'Continue where you were' })).toBeHidden();
  // The other tab still shows the answer; reading on there starts a new record and does not bring the old one back.
  await other.mouse.wheel(0, 3000);
  await expect.poll(async () => Object.keys(await kept(other)).some((key) => key.startsWith('p3:s:'))).toBe(true);
  expect(Object.keys(await kept(other)).filter((key) => key.startsWith('p3:q:'))).toEqual([]);
});
