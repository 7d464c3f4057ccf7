import { answerRight, expect, lesson, test } from './site.ts';

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

test('a lesson and its question work at 320 pixels, by touch', async ({ page }) => {
  await page.goto(lesson);
  await answerRight(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('a term explains itself on tap, inside the screen', async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole('button', { name: 'election interference' }).tap();
  const box = await page.getByRole('tooltip').filter({ hasText: /Covert, deceptive/ }).first().boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
});

test('what can be tapped is large enough', async ({ page }) => {
  await page.goto(lesson);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button:not(.term-word), main .question-choice, .header-nav a')]
      .filter((element) => element.offsetParent !== null)
      .map((element) => ({ text: element.textContent?.trim().slice(0, 30), height: element.getBoundingClientRect().height }))
      .filter(({ height }) => height < 44),
  );
  expect(small).toEqual([]);
});
