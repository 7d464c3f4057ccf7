import { answerRight, expect, kept, lesson, question, test } from './site.ts';

const inLanguage = (address: string, locale: string) => address.replace('/en/', `/${locale}/`);

test('a lesson begun in English goes on in French with every answer kept', async ({ page }) => {
  await page.goto(lesson);
  await answerRight(page);
  const before = await kept(page);
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(new RegExp(inLanguage(lesson, 'fr')));
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA');
  await expect(question(page, 'which-fact-moves-it').getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(question(page, 'which-fact-moves-it').locator('[data-earlier]')).toContainText('Juste');
  const after = await kept(page);
  for (const key of Object.keys(before).filter((one) => one.startsWith('p3:q:'))) expect(after[key], key).toBe(before[key]);
});

test('the place being read is kept, and nothing of it stays in the address', async ({ page }) => {
  await page.goto(lesson);
  const section = page.locator('main section[id]').nth(3);
  const id = await section.getAttribute('id');
  await section.evaluate((one) => scrollTo({ top: one.getBoundingClientRect().top + scrollY + 40, behavior: 'instant' }));
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Español' }).evaluate((way: HTMLElement) => way.click());
  await page.waitForURL(/\/es\//);
  await expect.poll(() => page.evaluate((one) => document.getElementById(one)?.getBoundingClientRect().top ?? Number.NaN, id ?? '')).toBeLessThan(60);
  expect(await page.evaluate((one) => document.getElementById(one)?.getBoundingClientRect().bottom ?? 0, id ?? '')).toBeGreaterThan(0);
  expect(new URL(page.url()).hash).toBe(`#${id}`);
});

test('two languages can be read side by side, and one again', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(inLanguage(lesson, 'fr'));
  const button = page.locator('.opening > .beside-button');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const first = page.locator('.reading-text p:has(> .beside-other)').first();
  const [own, other] = [await first.locator('> .beside-own').boundingBox(), await first.locator('> .beside-other').boundingBox()];
  expect(other?.x).toBeGreaterThan((own?.x ?? 0) + 100);
  expect(Math.abs((other?.y ?? 0) - (own?.y ?? 1000))).toBeLessThan(20);
  await expect(first.locator('> .beside-other')).toHaveAttribute('lang', 'en');
  await button.click();
  await expect(page.locator('.beside-other, .beside-own')).toHaveCount(0);
});

test('a paragraph stands beside its own translation, not beside its neighbour’s', async ({ page }) => {
  await page.goto(inLanguage(lesson, 'ar'));
  await page.locator('.opening > .beside-button').click();
  await expect(page.locator('body')).toHaveClass(/beside/);
  const english = await page.context().newPage();
  await english.goto(lesson);
  const headings = await english.locator('main section[id] > h2').allInnerTexts();
  const beside = await page.locator('main section[id] > h2 > .beside-other').allInnerTexts();
  expect(beside).toEqual(headings);
  expect(headings.length).toBeGreaterThan(3);
});

for (const width of [360, 1440]) {
  test(`the Arabic course runs from right to left at ${width} pixels and never leaves the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['', 'modules/what-interference-is/', 'modules/what-interference-is/rights-first/', 'modules/what-interference-is/quiz/', 'case-studies/canada-2019-2025-public-threshold/', 'exercises/election-week-in-taluna/', 'glossary/', 'progress/', 'translations/']) {
      await page.goto(`/ar/${address}`);
      expect(await page.evaluate(() => getComputedStyle(document.body).direction), address).toBe('rtl');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), address).toBeLessThanOrEqual(0);
      const [name, search] = [await page.locator('.header-name').boundingBox(), await page.locator('.header-search').boundingBox()];
      expect(name?.x, address).toBeGreaterThan(search?.x ?? Number.POSITIVE_INFINITY);
    }
  });
}

test('a device that asks for Arabic is offered it, and nobody is sent there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'ar-LB', baseURL });
  const page = await context.newPage();
  await page.goto(lesson);
  await expect(page.locator('.languages [data-offered]')).toHaveText('العربية');
  await expect(page).toHaveURL(new RegExp(lesson));
  await context.close();
});
