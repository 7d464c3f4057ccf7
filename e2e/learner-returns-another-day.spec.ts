import { answerRight, expect, lesson, question, readToTheEnd, test } from './site.ts';

test('a learner comes back days later, finds the place, the answer and the review', async ({ page, context }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  await page.goto(lesson);
  await readToTheEnd(page);
  await answerRight(page);
  await page.goto('/en/modules/what-interference-is/rights-first/');
  const asked = question(page, 'angry-group');
  await asked.getByRole('button', { name: 'I don’t know yet' }).click();
  await expect(asked.getByText(/later|again|yet/i).first()).toBeVisible();

  const later = await context.newPage();
  await later.clock.setFixedTime(new Date('2026-11-25T18:00:00'));
  await later.goto('/en/');
  await expect(later.getByRole('heading', { name: 'Continue where you were' })).toBeVisible();
  await later.locator('[data-continue] a:visible').click();
  await expect(later).toHaveURL(/rights-first\/#/);

  await later.goto('/en/progress/');
  await expect(later.getByText('1 question is due today.')).toBeVisible();
  await later.goto(lesson);
  await expect(question(later, 'which-fact-moves-it').getByRole('radio', { name: /undisclosed client/ })).toBeChecked();
});
