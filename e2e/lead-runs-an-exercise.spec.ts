import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as browser, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';
import { chromium } from './chromium.ts';
import { expect, test } from './site.ts';

const address = '/en/exercises/election-week-in-taluna/lead/';

const middle = (page: Page): Locator => page.getByRole('main', { name: 'The current inject' });
const minute = (n: number) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00`;

async function begin(page: Page, base = ''): Promise<void> {
  await page.goto(`${base}${address}`);
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await expect(page.getByText('Release the first inject')).toBeVisible();
}

/** Takes the option the course teaches for the message the room is at, and says why. */
async function decide(page: Page): Promise<void> {
  const option = middle(page).locator('li', { hasText: 'what the course teaches' }).locator('[data-option]').first();
  await option.click();
  await middle(page).getByLabel('Why').fill('We could explain it to a voter of any party.');
  await middle(page).getByRole('button', { name: 'Log the decision' }).click();
  await expect(middle(page).getByText('answered', { exact: true })).toBeVisible();
}

async function clean(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('a lead plays the whole of Election week in Taluna, with a pause, a delay, a skip, an inject of her own, a real incident and a reload', async ({ page }) => {
  test.setTimeout(180_000);
  await page.clock.install({ time: new Date('2026-11-23T09:00:00Z') });
  await page.goto(address);
  await clean(page);
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  const [wall] = await Promise.all([page.waitForEvent('popup'), page.locator('body').press('w')]);
  const release = page.getByRole('button', { name: 'Release R' });
  const injects = page.locator('[data-lead="list"] [data-message]');
  await expect(injects).toHaveCount(22);

  for (let n = 1; n <= 18; n += 1) {
    const row = injects.nth(n - 1);
    if (n === 2) {
      await page.getByRole('button', { name: 'Delay 5 min' }).click();
      await expect(page.getByText('Delayed by 5 minutes: Do Sarvi speakers vote on Monday?')).toBeVisible();
    }
    if (n === 5) {
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.clock.fastForward(minute(20));
      await page.getByRole('button', { name: 'Go on' }).click();
    }
    if (n === 6) {
      await page.getByRole('button', { name: 'Skip' }).click();
      await expect(row).toContainText('skipped');
      continue;
    }
    if (n === 9) {
      await page.reload();
      await expect(page.getByRole('heading', { name: 'There is a log of this exercise on this device' })).toBeVisible();
      await page.getByRole('button', { name: /^Go on/ }).first().click();
      await expect(row).toContainText('A quiet beacon');
    }
    if (n === 10) {
      await page.locator('body').press('i');
      await page.getByLabel('Headline').fill('A bus with observers breaks down');
      await page.getByLabel('What players receive').fill('Forty observers of District 3 will be an hour late.');
      await page.getByLabel('From', { exact: true }).fill('Taluna Vote Watch');
      await page.getByRole('button', { name: 'Release it now' }).click();
      await expect(middle(page).getByRole('heading', { name: 'A bus with observers breaks down' })).toBeVisible();
      await expect(wall.locator('[data-wall-part="newest"]')).toContainText('Forty observers of District 3');
    }
    if (n === 13) {
      await page.locator('body').press('x');
      await expect(page.getByRole('button', { name: 'Stop now' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'The exercise has stopped. This is real.' })).toBeVisible();
      await expect(wall.getByRole('heading', { name: 'Exercise stopped' })).toBeVisible();
      await page.keyboard.press('l');
      await page.keyboard.type('Fire alarm, everybody out');
      await page.keyboard.press('Enter');
      await page.clock.fastForward(minute(30));
      await page.getByRole('button', { name: 'Continue the exercise' }).click();
    }
    await page.clock.fastForward(minute(6));
    await release.click();
    await expect(middle(page).getByRole('heading', { level: 2 })).toContainText(`${n}. `);
    if (n === 7) {
      const ladder = middle(page).locator('.lead-score');
      for (const [question, answer] of [['effect', 2], ['evidence', 1], ['spread', 2], ['time', 1]]) await ladder.locator(`[name="${question}"][value="${answer}"]`).check();
      await expect(ladder.getByRole('status')).toContainText('Level 2, Advise');
      await ladder.getByRole('button', { name: 'Log the scores' }).click();
      await page.getByRole('textbox', { name: /^Quick log/ }).fill('This voice is not the officer’s. We speak again at nine.');
      await page.getByLabel('said in public').check();
      await page.keyboard.press('Enter');
    }
    await decide(page);
    if (n === 9) {
      const note = page.getByText('Phase 2: D-2 and D-1 is over.');
      await expect(note).toBeVisible();
      await page.getByRole('button', { name: 'The five values' }).click();
      await expect(middle(page).getByRole('row', { name: /^trust/ })).toContainText(/Held|Strained|Damaged/);
      await clean(page);
      await page.getByRole('button', { name: 'Show them on the wall' }).click();
      await expect(wall.getByRole('heading', { name: 'Where things stand' })).toBeVisible();
      await page.keyboard.press('Escape');
    }
  }
  const text = middle(page).locator('.card-slip');
  await expect(text).toBeVisible();
  await page.getByRole('button', { name: 'Observe', exact: true }).click();
  await page.getByLabel('What you saw or heard').fill('All parties were told at the same minute.');
  await page.getByRole('button', { name: 'Log the observation' }).click();
  await expect(page.locator('[data-seen="O1"]')).toHaveText('1 observation');
  await page.getByRole('button', { name: 'Log', exact: true }).first().click();
  await expect(page.locator('[data-lead="log"]')).toContainText('Fire alarm, everybody out');
  await clean(page);

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'End the play' }).click();
  await page.getByRole('button', { name: /Press again/ }).click();
  await expect(page.getByRole('heading', { name: 'After the play' })).toBeFocused();
  await expect(page.locator('[data-lead="finals"]')).toContainText('trust');
  await expect(wall.getByRole('heading', { name: 'End of the exercise' })).toBeVisible();
  await wall.close();
  await expect(page.getByText('What surprised you?')).toBeVisible();
  for (const answer of ['How fast it came', 'For the translation']) {
    await page.getByLabel('What the room says').fill(answer);
    await page.getByRole('button', { name: 'Log this answer' }).click();
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  await page.getByLabel('Action').fill('Order Sarvi translations ahead');
  await page.getByLabel('Who owns it').fill('Press office');
  await page.getByLabel('Due', { exact: true }).fill('2026-12-15');
  await page.getByLabel('It follows from').selectOption({ label: 'For the translation' });
  await page.getByRole('button', { name: 'Add to the plan' }).click();
  await page.getByRole('textbox', { name: 'When …' }).fill('I am back on Monday');
  await page.getByRole('textbox', { name: '… I will …' }).fill('call the district offices');
  await page.getByRole('button', { name: 'Add the promise' }).click();
  await expect(page.locator('[data-lead="promises"]')).toContainText('When I am back on Monday, I will call the district offices');
  await clean(page);

  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the log as a file' }).first().click()]);
  expect(saved.suggestedFilename()).toMatch(/^election-week-in-taluna-.*\.json$/);
  const [report] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'The report' }).click()]);
  for (const words of ['Order Sarvi translations ahead', 'Fire alarm, everybody out', 'A bus with observers breaks down']) await expect(report.locator('body')).toContainText(words);
  await report.close();

  await page.getByRole('button', { name: 'Wipe the log from this device' }).last().click();
  await page.getByRole('button', { name: /Wipe it for good/ }).click();
  await expect(page.getByRole('button', { name: 'Start the exercise' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'There is a log of this exercise' })).toBeHidden();
});

/** A browser of our own, with a folder that stays, so that it can be killed as a crash or an empty battery would. */
async function startBrowser(folder: string): Promise<{ page: Page; kill(): Promise<void> }> {
  const child = spawn(chromium.executablePath ?? browser.executablePath(), [...chromium.args, '--headless=new', `--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank'], { detached: true });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (said) => {
      const found = /DevTools listening on (\S+)/.exec(String(said))?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error('The browser did not start.')));
  });
  const connected = await browser.connectOverCDP(endpoint);
  const [context] = connected.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!page) throw new Error('The browser opened no page.');
  return {
    page,
    async kill() {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await gone;
    },
  };
}

test('a browser killed 100 ms after a line keeps the line', async ({ baseURL }) => {
  const folder = await mkdtemp(join(tmpdir(), 'lead-'));
  const first = await startBrowser(folder);
  await begin(first.page, baseURL);
  await first.page.getByRole('textbox', { name: /^Quick log/ }).fill('The one line that must not be lost');
  await first.page.keyboard.press('Enter');
  await first.page.waitForTimeout(100);
  await first.kill();

  const second = await startBrowser(folder);
  await second.page.goto(`${baseURL}${address}`);
  await second.page.getByRole('button', { name: /^Go on/ }).first().click();
  await second.page.getByRole('button', { name: 'Log', exact: true }).first().click();
  await expect(second.page.locator('[data-lead="log"]')).toContainText('The one line that must not be lost');
  await second.kill();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('the log is one key away, also from a field, and Escape goes back', async ({ page }) => {
  await begin(page);
  await page.locator('body').press('r');
  await middle(page).locator('[data-option]').first().click();
  const decision = middle(page).getByLabel('What the room decides');
  await expect(decision).toBeFocused();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: /^Quick log/ })).toBeFocused();
  await page.keyboard.type('They ask who speaks first');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(decision).toBeFocused();
});

test('two windows of one lead show the same', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto(address);
  await other.getByRole('button', { name: /^Go on/ }).first().click();
  await page.locator('body').press('r');
  await expect(middle(other).getByRole('heading', { level: 2 })).toContainText('Seven odd log-in messages');
  await other.locator('body').press('p');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
});

test('who keeps nothing is warned, and nothing is kept', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(() => localStorage.setItem('p3:prefs', JSON.stringify({ v: 1, saving: 'nothing' })));
  await page.goto(address);
  await expect(page.getByText('You chose to keep nothing on this device.')).toBeVisible();
  await page.getByRole('button', { name: 'Start the exercise' }).click();
  await page.locator('body').press('r');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'There is a log of this exercise' })).toBeHidden();
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});

test('every exercise can be started, released and decided', async ({ page }) => {
  for (const id of ['election-night', 'mirror-sites', 'ninety-days-out', 'silence-period', 'the-archive', 'the-longest-evening', 'the-phone-tree', 'three-rumours', 'where-is-the-line']) {
    await page.goto(`/en/exercises/${id}/lead/`);
    await page.getByRole('button', { name: 'Start the exercise' }).click();
    await page.getByRole('button', { name: 'Release R' }).click();
    await decide(page);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page leads to the guide and to the papers', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('link', { name: 'The print package' })).toBeVisible();
    await page.getByRole('link', { name: 'The guide to this exercise' }).last().click();
    await expect(page).toHaveURL(/\/guide\/$/);
  });
});
