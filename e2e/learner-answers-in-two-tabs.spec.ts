import { answerRight, expect, kept, lesson, question, test } from './site.ts';

test('two tabs answer different questions and neither loses the other’s work', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(lesson);
  await other.goto('/en/modules/what-interference-is/paris-call-and-principle-3/');
  await answerRight(page);
  const asked = question(other, 'call-status');
  await asked.getByRole('radio', { name: /public promise/ }).check();
  await asked.getByRole('button', { name: 'Check' }).click();
  await expect(asked.getByRole('status').first()).toContainText('Right');
  const keys = Object.keys(await kept(page)).filter((key) => key.startsWith('p3:q:'));
  expect(keys.sort()).toEqual(['p3:q:what-interference-is/call-status', 'p3:q:what-interference-is/which-fact-moves-it']);
});

test('two tabs answer the same question: both attempts count and both tabs agree', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(lesson);
  await other.goto(lesson);
  await answerRight(page);
  const asked = question(other, 'which-fact-moves-it');
  await expect(asked.getByRole('radio', { name: /undisclosed client/ })).toBeChecked();
  await asked.getByRole('button', { name: 'Try again' }).click();
  await asked.getByRole('radio', { name: /Two million/ }).check();
  await asked.getByRole('button', { name: 'Check' }).click();
  await expect(asked.getByRole('status').first()).toContainText('Not yet');
  const record = JSON.parse((await kept(page))['p3:q:what-interference-is/which-fact-moves-it'] ?? '{}');
  expect(Object.values(record.attempts)).toEqual([2]);
  expect(record.best.score).toBe(1);
  expect(record.latest.score).toBe(0);
});
