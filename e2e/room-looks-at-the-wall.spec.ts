import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test } from './site.ts';
import { builtPages, htmlOf } from './walk/pages.ts';

interface Message {
  id: string;
  channel: string;
  from: string;
  to: string[];
  headline: string;
  text: string;
  artefact?: string;
  truth?: string;
  day?: string;
  time?: string;
  decision?: { prompt: string; options: { label: string; feedback: string }[] };
}

const name = 'election-week-in-taluna';
const exercise = parse(readFileSync(`content/exercises/${name}.yaml`, 'utf8')) as { injects: Message[]; contingency: Message[] };
const shown = exercise.injects.map(({ id, channel, from, headline, text, artefact, day, time }) => ({ id, channel, from, to: [], headline, text, artefact, day, time }));
const base = { exercise: 'x', minute: 35, at: 0, ratio: 1, running: false, clock: true, shown: [] };

/** Says to the wall what a lead's window would. */
const tell = (page: Page, revision: number, state: object) =>
  page.evaluate(([session, revision, state]) => new BroadcastChannel(session).postMessage({ kind: 'state', revision, author: 'test', state }), [`p3:exercise:${name}`, revision, state] as const);

test('no wall in any language holds an inject or an answer', () => {
  const walls = builtPages().filter((address) => address.endsWith('/wall/'));
  expect(walls.length).toBeGreaterThan(9);
  const texts = [...exercise.injects, ...exercise.contingency].flatMap(({ headline, text, artefact, truth, decision }) => [headline, text, artefact, truth, decision?.prompt, ...(decision?.options ?? []).flatMap(({ label, feedback }) => [label, feedback])]);
  const secrets = texts.filter((text): text is string => (text?.length ?? 0) > 12);
  for (const address of walls.filter((one) => one.includes(name))) {
    const html = htmlOf(address).replace(/\s+/g, ' ');
    expect(secrets.filter((secret) => html.includes(secret.replace(/\s+/g, ' '))), address).toEqual([]);
    expect(html, address).not.toContain('data-exercise');
  }
});

test('the wall shows every inject whole, newest largest, with the stamp in the picture', async ({ context, page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`/en/exercises/${name}/wall/`);
  await expect(page.getByText('The exercise has not begun')).toBeVisible();
  const lead = await context.newPage();
  await lead.goto('/en/exercises/');
  for (const n of shown.keys()) {
    await tell(lead, n + 1, { ...base, shown: shown.slice(0, n + 1) });
    const newest = page.locator('.wall-newest .wall-artefact');
    await expect(newest).toContainText(shown[n]?.headline ?? '');
    await expect(newest).toContainText(shown[n]?.text.trim().slice(-30) ?? '');
    const stamp = await newest.locator('.stamp').boundingBox();
    const picture = await newest.boundingBox();
    expect(stamp && picture && stamp.x >= picture.x && stamp.y >= picture.y && stamp.x + stamp.width <= picture.x + picture.width && stamp.y + stamp.height <= picture.y + picture.height, 'the stamp lies inside the picture').toBe(true);
    await expect(newest.locator('.stamp')).toBeInViewport({ ratio: 1 });
    const left = await page.evaluate(() => [document.querySelector('.wall-newest'), document.querySelector('.wall-list'), document.documentElement].map((box) => (box ? box.scrollHeight - box.clientHeight : 0)));
    expect(Math.max(...left), 'pixels that do not fit').toBeLessThanOrEqual(1);
    const smallest = await newest.evaluate((box) => Math.min(...[...box.querySelectorAll('.wall-text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize))));
    expect(smallest, 'the text of a message, for the back row').toBeGreaterThanOrEqual(22);
  }
  await expect(page.locator('.wall-earlier .stamp').first()).toBeVisible();
  await expect(page.locator('.wall-clock')).toContainText('0:35');
});

test('the wall shows values, goes blank, and stops for a real incident', async ({ context, page }) => {
  await page.goto(`/ar/exercises/${name}/wall/`);
  const lead = await context.newPage();
  await lead.goto('/en/exercises/');
  await tell(lead, 1, { ...base, shown, values: [{ name: 'trust', value: 61, band: 'Strained' }] });
  await expect(page.locator('.wall-values')).toContainText('Strained');
  await page.bringToFront();
  await page.keyboard.press('b');
  await expect(page.locator('.wall-values')).toBeHidden();
  await page.keyboard.press('b');
  await expect(page.locator('.wall-values')).toBeVisible();
  await tell(lead, 2, { ...base, shown, stopped: 'real-incident' });
  await expect(page.locator('.wall-stop')).toBeVisible();
  await expect(page.locator('.wall-show')).toBeHidden();
});

test('a state that is none, and text that would be markup, do no harm', async ({ context, page }) => {
  await page.goto(`/en/exercises/${name}/wall/`);
  const lead = await context.newPage();
  await lead.goto('/en/exercises/');
  await tell(lead, 1, { shown: 'x' });
  await tell(lead, 2, { ...base, shown: [{ ...shown[0], headline: '<img src=x onerror=alert(1)>' }] });
  await expect(page.locator('.wall-newest h3')).toHaveText('<img src=x onerror=alert(1)>');
  await expect(page.locator('.wall-newest img')).toHaveCount(0);
});
