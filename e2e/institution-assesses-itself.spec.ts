import { expect, test, type Page } from '@playwright/test';

const statement = (page: Page, text: string) => page.getByRole('group', { name: text });
const restore = 'In the last half year we restored a backup';
const speak = 'We can publish a first statement within an hour';

test('answers become a path, what is missing first, with its minutes', async ({ page }) => {
  await page.goto('/en/self-assessment/');
  await expect(page.getByRole('heading', { name: 'A path for you' })).toBeHidden();
  await statement(page, speak).getByLabel('Partly').check();
  await statement(page, restore).getByLabel('Not yet').check();
  const path = page.locator('[data-proposal]');
  await expect(path.getByRole('status')).toHaveText('2 of 24 answered: 2 lessons, 1 h 05 together.');
  await expect(path.locator('[data-proposal-part="first"] li:visible')).toHaveText([/3\.1 A baseline any commission can reach/]);
  await expect(path.locator('[data-proposal-part="next"] li:visible')).toHaveText([/8\.4 Telling the public/]);
});

test('an answer is still there another day, and can be forgotten', async ({ page }) => {
  await page.goto('/en/self-assessment/');
  await statement(page, restore).getByLabel('Not yet').check();
  await page.reload();
  await expect(statement(page, restore).getByLabel('Not yet')).toBeChecked();
  await page.getByRole('button', { name: 'Forget these answers' }).click();
  await expect(statement(page, restore).getByLabel('Not yet')).not.toBeChecked();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'A path for you' })).toBeHidden();
});

test('what an institution can do, and what is not its task, asks for nothing', async ({ page }) => {
  await page.goto('/en/self-assessment/');
  await statement(page, restore).getByLabel('Yes').check();
  await statement(page, speak).getByLabel('Not our task').check();
  await expect(page.locator('[data-proposal]').getByRole('status')).toHaveText('2 of 24 answered. So far nothing is missing.');
});

test('a browser that keeps nothing still proposes a path', async ({ page }) => {
  await page.goto('/en/progress/');
  await page.getByLabel('Keep nothing').check();
  await page.goto('/en/self-assessment/');
  await statement(page, restore).getByLabel('Not yet').check();
  await expect(page.locator('[data-proposal]').getByRole('status')).toContainText('1 of 24 answered');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('p3:q')))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list says where each thing is taught', async ({ page }) => {
    await page.goto('/en/self-assessment/');
    expect(await page.content()).toContain('Use it as a list on paper');
    await expect(statement(page, restore).getByRole('link', { name: 'A baseline any commission can reach' })).toBeVisible();
  });
});
