import { expect, test } from '@playwright/test';

test('a run sheet tells the time of every part and leads to its guide', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('link', { name: 'Workshops' }).first().click();
  await page.getByRole('link', { name: 'One day', exact: true }).click();
  const rows = page.locator('.run-day tbody tr');
  await expect(rows.first()).toBeVisible();
  const clocks = await rows.locator('.run-clock').allTextContents();
  expect(clocks[0]).toMatch(/^09:00–/);
  expect(clocks.slice(1).map((clock) => clock.slice(0, 5)), 'each part begins when the one before it ends').toEqual(clocks.slice(0, -1).map((clock) => clock.slice(6)));
  await page.getByRole('link', { name: /Activity of lesson 1\.2/ }).click();
  await expect(page).toHaveURL(/influence-interference-legitimate-speech\/guide\/$/);
});

test('players find no message and no answer on their page; the lead finds all of them', async ({ page }) => {
  await page.goto('/en/exercises/election-week-in-taluna/');
  const players = await page.locator('main').innerText();
  await page.getByRole('link', { name: 'Leading this exercise?' }).click();
  const injects = page.locator('.inject');
  await expect(injects).toHaveCount(22);
  const headlines = await injects.locator('h3').allTextContents();
  for (const headline of headlines) expect(players).not.toContain(headline.replace(/^\d+\. /, ''));
  await expect(page.locator('.role-private')).toHaveCount(6);
  for (const secret of await page.locator('.role-private').allTextContents()) expect(players).not.toContain(secret.replace(/^\S+ \S+ \S+ /, ''));
});

test('everything invented is stamped, on paper too', async ({ page }) => {
  await page.goto('/en/exercises/where-is-the-line/guide/');
  await page.emulateMedia({ media: 'print' });
  const slips = page.locator('.inject-slip');
  await expect(slips).toHaveCount(5);
  await expect(slips.getByText('EXERCISE: FICTIONAL')).toHaveCount(5);
  await expect(slips.getByText('EXERCISE: FICTIONAL').first()).toBeVisible();
});

test('a path adds up its lessons', async ({ page }) => {
  for (const [audience, hours] of [['emb', '14 h 20'], ['government', '13 h 05'], ['civil-society-media', '11 h 50'], ['technology', '11 h 15']]) {
    await page.goto(`/en/paths/${audience}/`);
    await expect(page.locator('.opening-facts')).toContainText(hours ?? '');
  }
});
