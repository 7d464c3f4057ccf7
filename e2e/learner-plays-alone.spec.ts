import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, kept, test } from './site.ts';

const place = '/en/exercises/where-is-the-line/solo/';
const long = '/en/exercises/election-week-in-taluna/solo/';
const key = 'p3:x:where-is-the-line';

const begin = (page: Page) => page.getByRole('button', { name: 'Begin' }).click();
const turn = (page: Page) => page.locator('.solo-turn');
const option = (page: Page, n: number) => turn(page).getByRole('radio').nth(n);

async function decide(page: Page, n = 0): Promise<void> {
  await option(page, n).check();
  await turn(page).getByRole('button', { name: 'Decide' }).click();
  await expect(turn(page).getByRole('heading', { name: 'What followed' })).toBeFocused();
}

const goOn = (page: Page) => turn(page).getByRole('button', { name: /^Go (on|to the end)$/ }).click();

/** Answers whatever is asked, as a learner who always takes the course at one place, until the end. */
async function playOn(page: Page, n = 0): Promise<number> {
  let met = 0;
  while (!(await turn(page).getByRole('heading', { name: 'The end', level: 2 }).isVisible())) {
    if (await turn(page).getByRole('button', { name: 'Decide' }).isVisible()) await decide(page, n);
    await goOn(page);
    met += 1;
  }
  return met;
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
}

test('a learner plays an exercise to its end, goes away in the middle, and goes on in another language', async ({ page }) => {
  await page.goto(place);
  await begin(page);
  const headline = turn(page).getByRole('heading', { level: 2 });
  await expect(headline).toHaveText('Ten critical articles about List B');
  await expect(headline).toBeFocused();
  await turn(page).getByRole('textbox').fill('Signed criticism is lawful.');
  await decide(page);
  await expect(turn(page)).toContainText('Your reason: Signed criticism is lawful.');
  await expect(turn(page)).toContainText('the course teaches');
  await goOn(page);
  await decide(page, 1);

  await page.reload();
  await expect(page.getByText('Inject 3 of 5')).toBeVisible();
  await page.getByText('Look back').click();
  await expect(page.locator('.solo-back')).toContainText('Signed criticism is lawful.');

  await page.getByRole('link', { name: 'Français' }).click();
  await expect(turn(page).getByRole('heading', { level: 2 })).toBeVisible();
  await turn(page).getByRole('radio').first().check();
  await turn(page).locator('.solo-decision button').click();
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page.getByText('Inject 4 of 5')).toBeVisible();
  expect(await playOn(page)).toBe(2);
  expect(Object.keys(JSON.parse((await kept(page))[key] ?? '{}').play.choices)).toHaveLength(5);

  await page.getByRole('button', { name: 'Start again' }).click();
  await page.getByRole('button', { name: 'Yes, start again' }).click();
  await begin(page);
  await expect(page.getByText('Inject 1 of 5')).toBeVisible();
  await decide(page);
  await expect(turn(page)).not.toContainText('Signed criticism');
});

test('one who sits for a role decides what it decides, and reads what others did and why', async ({ page }) => {
  await page.goto(long);
  await page.getByRole('radio', { name: /TPB, The Quay Courier/ }).check();
  await begin(page);
  await expect(turn(page)).toContainText('This was not sent to you.');
  await expect(turn(page)).toContainText('so they took their better course');
  await expect(page.locator('[data-solo-part=card]')).toContainText('An anonymous source called Heron has written to you.');
  await goOn(page);
  await expect(turn(page).getByRole('button', { name: 'Decide' })).toBeVisible();
});

test('the long exercise shows its values after a phase and its ending at the close', async ({ page }) => {
  await page.goto(long);
  await begin(page);
  for (let n = 0; n < 6; n += 1) {
    await decide(page, n % 3);
    if (n < 5) {
      await expect(page.locator('.solo-values')).toHaveCount(0);
      await goOn(page);
    }
  }
  await expect(page.getByRole('heading', { name: /^After Phase 1/ })).toBeVisible();
  await goOn(page);
  expect(await playOn(page, 1)).toBe(12);
  await expect(page.locator('.solo-ending:visible')).not.toHaveCount(0);
  await expect(turn(page).getByText('What is really going on')).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto(place);
  await page.getByRole('radio', { name: /The whole table/ }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(turn(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(turn(page).getByRole('heading', { name: 'What followed' })).toBeFocused();
  await turn(page).getByRole('button', { name: 'Go on' }).focus();
  await page.keyboard.press('Enter');
  await expect(turn(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(turn(page).getByRole('alert')).toHaveText('Choose one of the courses first.');
});

test('every step is accessible, in the dark and on a phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/ar/exercises/where-is-the-line/solo/');
  expect(await findings(page)).toEqual([]);
  await page.locator('.solo-start button').click();
  expect(await findings(page)).toEqual([]);
  await turn(page).getByRole('radio').first().check();
  await turn(page).locator('.solo-decision button').click();
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('who keeps nothing can play, and nothing is kept; erasing takes a play with it', async ({ page }) => {
  await page.goto(place);
  await begin(page);
  await decide(page);
  expect(Object.keys(await kept(page))).toContain(key);
  await page.goto('/en/progress/');
  await expect(page.getByText(/1 exercise played alone/)).toBeVisible();
  await page.getByRole('radio', { name: /Keep nothing/ }).check();
  await page.getByRole('button', { name: 'Yes' }).first().click();
  expect(Object.keys(await kept(page))).not.toContain(key);
  await page.goto(place);
  await begin(page);
  await decide(page);
  await expect(page.getByText('Not kept: it is gone when you leave this page.')).toBeVisible();
  expect(Object.keys(await kept(page))).not.toContain(key);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds the situation and a way to every inject', async ({ page }) => {
    await page.goto(place);
    await expect(page.getByText('Taluna votes in sixteen days.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Begin' })).toBeHidden();
    await page.getByRole('link', { name: 'The guide with every inject' }).click();
    await expect(page.locator('.inject').first()).toBeVisible();
  });
});
