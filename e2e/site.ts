import { test as base, expect, type Page } from '@playwright/test';

export { expect };

export const lesson = '/en/modules/what-interference-is/influence-interference-legitimate-speech/';
export const quiz = '/en/modules/what-interference-is/quiz/';

/**
 * Every journey is also a test of what the site promises: no violation of the policy, no request off the origin, no
 * cookie, no error on a page. It fails at the journey's end and names what was seen.
 */
export const test = base.extend<{ promises: string[] }>({
  promises: [
    async ({ context, baseURL }, use) => {
      const broken: string[] = [];
      context.on('request', (request) => {
        if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(baseURL ?? '')) broken.push(`off the origin: ${request.url()}`);
      });
      context.on('weberror', (error) => broken.push(`error on a page: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error' && /Content Security Policy|Trusted/i.test(message.text())) broken.push(message.text());
      });
      await use(broken);
      for (const cookie of await context.cookies()) broken.push(`cookie: ${cookie.name}`);
      expect(broken).toEqual([]);
    },
    { auto: true },
  ],
});

/** One question, by its permanent id. */
export const question = (page: Page, id: string) => page.locator(`#q-${id}`);

/** Reads down the page as a person does, so that sections count as seen. */
export async function readToTheEnd(page: Page): Promise<void> {
  const end = await page.evaluate(() => document.body.scrollHeight);
  for (let y = 0; y < end; y += 500) {
    await page.mouse.wheel(0, 500);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Everything this browser keeps, by key. */
export const kept = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

/** Answers the first question of lesson 1.2 with its right option. */
export async function answerRight(page: Page): Promise<void> {
  const asked = question(page, 'which-fact-moves-it');
  await asked.getByRole('radio', { name: /undisclosed client/ }).check();
  await asked.getByRole('button', { name: 'Check' }).click();
  await expect(asked.getByRole('status').first()).toContainText('Right');
}
