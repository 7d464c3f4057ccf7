import { readFile } from 'node:fs/promises';
import { answerRight, expect, kept, lesson, question, test } from './site.ts';

test('a learner takes a file to another browser, sees what it adds, and finds the answer there', async ({ page, browser, baseURL }) => {
  await page.goto(lesson);
  await answerRight(page);
  await page.goto('/en/progress/');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download a copy' }).click()]);
  const file = await download.path();
  expect(await readFile(file, 'utf8')).toMatch(/^A copy of answers/);

  const device = await browser.newContext({ baseURL: baseURL ?? '' });
  const there = await device.newPage();
  await there.goto('/en/progress/');
  await there.getByLabel('From a file').setInputFiles(file);
  await expect(there.getByText(/Adds .*1 answer.*Nothing is removed/)).toBeVisible();
  await there.getByRole('button', { name: 'Add it' }).click();
  await expect(there.getByText('Added.')).toBeFocused();
  await there.goto(lesson);
  await expect(question(there, 'which-fact-moves-it').getByRole('radio', { name: /undisclosed client/ })).toBeChecked();
  await device.close();
});

test('a file from elsewhere is refused in words and changes nothing', async ({ page }) => {
  await page.goto('/en/progress/');
  await page.getByLabel(/Or from text/).fill('{"__proto__": {"polluted": true}}');
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.getByText(/not a copy from this course/)).toBeVisible();
  expect(Object.keys(await kept(page)).filter((key) => key.startsWith('p3:q:'))).toEqual([]);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});
