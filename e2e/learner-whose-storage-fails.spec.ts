import { answerRight, expect, kept, lesson, question, test } from './site.ts';

test('with storage blocked the lesson still answers and says that nothing is saved', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException('denied', 'SecurityError'); } });
    }
  });
  await page.goto(lesson);
  await answerRight(page);
  await expect(page.getByText('Not being saved here. Download a copy before you close.')).toBeVisible();
  await page.goto('/en/progress/');
  await expect(page.getByRole('button', { name: 'Download a copy' })).toBeEnabled();
});

test('with storage full the answer stays on the page and the learner is told', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await page.goto(lesson);
  await answerRight(page);
  await expect(page.getByText('This device is full. Download a copy.')).toBeVisible();
  expect(Object.keys(await kept(page))).toEqual([]);
});

test('an unreadable record is set aside, told, and never deleted', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => localStorage.setItem('p3:q:what-interference-is/which-fact-moves-it', '{"v":1,"rev":'));
  await page.goto(lesson);
  await answerRight(page);
  await page.goto('/en/progress/');
  await expect(page.getByLabel('Unreadable record')).toHaveValue(/which-fact-moves-it\n\{"v":1,"rev":$/);
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByLabel('Unreadable record')).toHaveCount(0);
  await page.goto(lesson);
  await expect(question(page, 'which-fact-moves-it').getByRole('radio', { name: /undisclosed client/ })).toBeChecked();
});
