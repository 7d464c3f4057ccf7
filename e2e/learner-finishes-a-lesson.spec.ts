import { answerRight, expect, kept, lesson, question, readToTheEnd, test } from './site.ts';

test('a learner reads a lesson, answers, and finds it done on the path', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('link', { name: 'What electoral interference is, and is not' }).first().click();
  await page.getByRole('link', { name: 'Influence, interference and legitimate speech' }).click();
  await expect(page).toHaveURL(lesson);

  await readToTheEnd(page);
  await expect(page.getByRole('navigation', { name: 'In this lesson' }).locator('[data-seen]')).toHaveCount(6);

  await answerRight(page);
  const explanation = question(page, 'which-fact-moves-it').getByText(/Reach/).first();
  await expect(explanation).toBeVisible();

  await page.getByRole('button', { name: 'Mark this lesson as done' }).click();
  await expect(page.getByText(/Done on \d+ \w+ \d{4}/)).toBeVisible();

  await page.getByRole('link', { name: 'Progress', exact: true }).first().click();
  const step = page.locator('.trail-step', { hasText: 'Influence, interference' });
  await expect(step).toHaveAttribute('data-state', 'done');
  await expect(page.getByText(/Kept here: .*1 answer/)).toBeVisible();
});

test('a wrong answer is explained, shows how to go on, and comes back for review', async ({ page }) => {
  await page.goto(lesson);
  const asked = question(page, 'which-fact-moves-it');
  await asked.getByRole('radio', { name: /Two million/ }).check();
  await asked.getByRole('button', { name: 'Check' }).click();
  await expect(asked.getByRole('status').first()).toContainText('Not yet');
  await asked.getByRole('button', { name: 'Try again' }).click();
  await expect(asked.getByRole('radio', { checked: true })).toHaveCount(0);
  const record = JSON.parse((await kept(page))['p3:q:what-interference-is/which-fact-moves-it'] ?? '{}');
  expect(record.latest).toMatchObject({ score: 0, box: 1 });
});

test('an empty answer is named, takes the focus, and loses nothing', async ({ page }) => {
  await page.goto(lesson);
  const asked = question(page, 'which-fact-moves-it');
  await asked.getByRole('button', { name: 'Check' }).click();
  await expect(asked.locator('[data-problem]')).toBeFocused();
});
