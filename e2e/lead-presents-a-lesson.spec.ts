import type { BrowserContext, Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, kept, test } from './site.ts';

const text = 'modules/what-interference-is/rights-first';
const consoleAt = (locale = 'en') => `/${locale}/${text}/present/`;
const screenAt = (locale = 'en') => `/${locale}/${text}/screen/`;

/** The id of the slide a window shows, once its script runs. */
const slide = (page: Page) => page.locator('.console[data-live] [data-place="now"], .deck[data-screen] > [data-slide]:not([hidden])').getAttribute('data-slide');
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const act = (page: Page, name: string) => page.locator(`[data-act="${name}"]`);

async function openAt(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator('.console[data-live], .deck[data-screen]')).toBeVisible();
  if (address.includes('/present/')) await expect(act(page, 'next')).toBeEnabled();
  return page;
}

const shows = (page: Page, id: string) => expect.poll(() => slide(page)).toBe(id);

async function turn(page: Page, times: number): Promise<void> {
  for (let n = 0; n < times; n++) await page.keyboard.press('PageDown');
}

test('a lead opens the screen with one click and both windows walk through the lesson together', async ({ context }) => {
  const lead = await openAt(context, consoleAt());
  await shows(lead, 'start');
  const [screen] = await Promise.all([context.waitForEvent('page'), lead.getByRole('link', { name: 'Open the screen window' }).click()]);
  await expect(part(lead, 'answer')).toContainText('press F');
  await shows(screen, 'start');
  await act(lead, 'next').click();
  await shows(screen, 'objectives');
  await turn(screen, 2);
  await shows(lead, await slide(screen).then(String));
  await expect(part(lead, 'start')).toBeHidden();
  await expect(part(lead, 'cue')).toBeVisible();
  await lead.keyboard.press('b');
  await expect(part(lead, 'blank')).toContainText('black');
  await expect(screen.locator('body')).toHaveAttribute('data-blank', 'black');
  await lead.keyboard.press('PageDown');
  await expect(part(lead, 'blank')).toBeHidden();
});

test('two windows stay in step after either is closed and opened again, with the same times', async ({ context }) => {
  const lead = await openAt(context, consoleAt());
  const screen = await openAt(context, screenAt());
  await turn(lead, 5);
  const here = String(await slide(lead));
  await shows(screen, here);
  await screen.close();
  await turn(lead, 1);
  const later = String(await slide(lead));
  const screenAgain = await openAt(context, screenAt());
  await shows(screenAgain, later);
  await expect.poll(() => part(lead, 'spent').textContent()).not.toBe('0:00');
  const before = await part(lead, 'spent').textContent();
  await lead.close();
  const leadAgain = await openAt(context, consoleAt());
  await shows(leadAgain, later);
  await expect(part(leadAgain, 'offer')).toBeHidden();
  expect(seconds(await part(leadAgain, 'spent').textContent())).toBeGreaterThanOrEqual(seconds(before));
  await turn(leadAgain, 1);
  await shows(screenAgain, String(await slide(leadAgain)));
});

const seconds = (length: string | null) => (length ?? '').split(':').reduce((sum, n) => sum * 60 + Number(n), 0);

test('console in English, screen in Arabic: in step by the name of the slide, and each arrow in its own direction', async ({ context }) => {
  const lead = await openAt(context, consoleAt('en'));
  const screen = await openAt(context, screenAt('ar'));
  await lead.locator('body').press('ArrowRight');
  await shows(screen, 'objectives');
  await screen.locator('body').press('ArrowLeft');
  await shows(lead, String(await slide(screen)));
  const here = String(await slide(lead));
  expect(here).not.toBe('objectives');
  await screen.locator('body').press('ArrowRight');
  await shows(lead, 'objectives');
  await expect(screen.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('keys a control needs stay with the control; the clicker works whatever has the focus', async ({ page }) => {
  await page.goto(consoleAt());
  await expect(act(page, 'next')).toBeEnabled();
  await act(page, 'begin').click();
  await shows(page, 'objectives');
  const controls = page.locator('.console :is(button, a[href], select, input, summary, [tabindex="0"])').filter({ visible: true });
  const count = await controls.count();
  expect(count).toBeGreaterThan(8);
  for (let n = 0; n < count; n++) {
    const control = controls.nth(n);
    await control.focus();
    // What a control does with its own keys is stopped here, so that all that is left to see is whether the slide moved.
    await control.evaluate((one) => {
      const stop = (event: Event) => event.preventDefault();
      for (const kind of ['click', 'keydown']) one.addEventListener(kind, (event) => { stop(event); event.stopPropagation(); }, { once: false });
    });
    for (const key of ['Space', 'Enter', 'ArrowRight', 'ArrowLeft']) await control.press(key);
    expect(await slide(page), `${await control.evaluate((one) => one.outerHTML.slice(0, 80))}`).toBe('objectives');
  }
  await page.reload();
  await expect(act(page, 'next')).toBeEnabled();
  await act(page, 'resume').click();
  await shows(page, 'objectives');
  for (const name of ['black', 'layout', 'notes']) {
    const before = await slide(page);
    await page.locator(`[data-act="${name}"], [data-part="${name}"]`).first().focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => slide(page)).not.toBe(before);
  }
});

test('Space and Enter on a button of the console press the button', async ({ page }) => {
  await page.goto(consoleAt());
  await expect(act(page, 'next')).toBeEnabled();
  await turn(page, 2);
  const here = await slide(page);
  await act(page, 'questions').press('Space');
  await expect(act(page, 'questions')).toHaveAttribute('aria-pressed', 'true');
  await act(page, 'questions').press('Enter');
  await expect(act(page, 'questions')).toHaveAttribute('aria-pressed', 'false');
  await part(page, 'more').locator('summary').press('Enter');
  await expect(part(page, 'more')).toHaveAttribute('open', '');
  await page.keyboard.press('Escape');
  await expect(part(page, 'more')).not.toHaveAttribute('open', '');
  expect(await slide(page)).toBe(here);
});

test('a second console looks on until it takes control', async ({ context }) => {
  const first = await openAt(context, consoleAt());
  const second = await context.newPage();
  await second.goto(consoleAt('fr'));
  await expect(part(second, 'watching')).toBeVisible();
  await expect(act(second, 'next')).toBeDisabled();
  await second.keyboard.press('PageDown');
  await turn(first, 1);
  await shows(second, 'objectives');
  await act(second, 'take').click();
  await expect(part(second, 'watching')).toBeHidden();
  await expect(part(first, 'watching')).toBeVisible();
  await expect(act(first, 'next')).toBeDisabled();
  await turn(second, 1);
  await shows(first, String(await slide(second)));
});

test('where the browser blocks windows, the lead is told what to do and has a link', async ({ context }) => {
  await context.addInitScript(() => {
    window.open = () => null;
  });
  const lead = await openAt(context, consoleAt());
  await lead.getByRole('link', { name: 'Open the screen window' }).click();
  await expect(part(lead, 'answer')).toContainText('blocked');
  const [screen] = await Promise.all([context.waitForEvent('page'), part(lead, 'answer').getByRole('link').click()]);
  await turn(lead, 1);
  await shows(screen, 'objectives');
});

test('without BroadcastChannel the windows speak through storage, and leave nothing there', async ({ context }) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  const lead = await openAt(context, consoleAt());
  const screen = await openAt(context, screenAt());
  await turn(lead, 3);
  await shows(screen, String(await slide(lead)));
  const again = await openAt(context, screenAt('es'));
  await shows(again, String(await slide(lead)));
  expect(Object.keys(await kept(lead)).filter((key) => key.endsWith(':said'))).toEqual([]);
});

test('a talk that broke off is offered again with its times, and ends without a trace', async ({ context }) => {
  const lead = await openAt(context, consoleAt());
  await turn(lead, 4);
  const here = String(await slide(lead));
  await expect.poll(() => part(lead, 'spent').textContent()).not.toBe('0:00');
  await lead.close();
  const again = await openAt(context, consoleAt());
  await shows(again, 'start');
  await expect(part(again, 'offerText')).toContainText('broke off');
  await act(again, 'resume').click();
  await shows(again, here);
  expect(seconds(await part(again, 'spent').textContent())).toBeGreaterThan(0);
  await part(again, 'more').locator('summary').click();
  await act(again, 'end').click();
  await expect(part(again, 'summary')).toHaveValue(/Rights first[\s\S]*Planned 65 minutes[\s\S]*The three-part test: 8 planned/);
  const [download] = await Promise.all([again.waitForEvent('download'), act(again, 'save').click()]);
  expect(download.suggestedFilename()).toMatch(/rights-first\.txt$/);
  await act(again, 'wipe').click();
  await shows(again, 'start');
  expect(Object.keys(await kept(again)).filter((key) => key.startsWith('p3:present'))).toEqual([]);
});

test('a lead who is late is told what to leave out, and the clicker passes over it', async ({ context }) => {
  const lead = await context.newPage();
  await lead.clock.install({ time: new Date('2026-03-02T10:00:00') });
  await lead.goto(consoleAt());
  await lead.clock.runFor(1000);
  await part(lead, 'endAt').fill('10:40');
  await part(lead, 'endAt').blur();
  await expect(part(lead, 'late')).toContainText('late');
  await act(lead, 'begin').click();
  await lead.clock.runFor(8 * 60_000);
  await expect(part(lead, 'late')).toContainText('minutes late');
  await expect(part(lead, 'dropList').getByRole('button')).toHaveText(['The measure card: saves 35 minutes']);
  await part(lead, 'dropList').getByRole('button').click();
  await expect(part(lead, 'drop')).toBeHidden();
  await expect(lead.locator('[data-outline="try-a-measure.activity"]')).toHaveAttribute('data-dropped', '');
  await act(lead, 'questions').click();
  await lead.clock.runFor(4 * 60_000);
  await expect(part(lead, 'discussing')).toContainText('4:0');
});

test('a lead chooses other keys, and they are there another day', async ({ context }) => {
  const lead = await openAt(context, consoleAt());
  await lead.keyboard.press('?');
  await lead.locator('[data-row="black"] [data-change]').click();
  await lead.keyboard.press('x');
  await expect(lead.locator('[data-row="black"] [data-keys]')).toHaveText('X');
  await lead.keyboard.press('Escape');
  await lead.close();
  const later = await openAt(context, consoleAt());
  await later.keyboard.press('b');
  await expect(part(later, 'blank')).toBeHidden();
  await later.keyboard.press('x');
  await expect(part(later, 'blank')).toBeVisible();
});

test('with one screen the slides fill the window, and cues are one key away', async ({ page }) => {
  await page.goto(consoleAt());
  await expect(act(page, 'next')).toBeEnabled();
  await part(page, 'start').locator('[data-act="single"]').click();
  await turn(page, 3);
  await expect(part(page, 'cue')).toBeHidden();
  await page.keyboard.press('c');
  await expect(part(page, 'cue')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(part(page, 'cue')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(part(page, 'controls')).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the console is the whole talk, with links to every screen', async ({ page }) => {
    await page.goto(consoleAt());
    await expect(page.getByRole('link', { name: 'العربية' })).toHaveAttribute('href', screenAt('ar'));
    await expect(page.locator('.cue').first()).toBeVisible();
    await expect(page.locator('.notes').first()).toBeVisible();
    await expect(page.locator('[data-slide]').last()).toBeVisible();
    await expect(page.locator('[data-outline] a')).toHaveCount(7);
  });
});

for (const [name, address] of [['console', consoleAt()], ['console in Arabic', consoleAt('ar')], ['screen', screenAt()]] as const) {
  test(`axe finds nothing on the ${name}, in any layout, light or dark`, async ({ context }) => {
    const page = await openAt(context, address);
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page)).toEqual([]);
    }
    if (name === 'screen') return;
    await turn(page, 4);
    for (const layout of ['balanced', 'notes', 'outline']) {
      await part(page, 'layout').selectOption(layout);
      expect(await findings(page), layout).toEqual([]);
    }
    await page.keyboard.press('?');
    expect(await findings(page), 'keys').toEqual([]);
  });
}

async function findings(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
