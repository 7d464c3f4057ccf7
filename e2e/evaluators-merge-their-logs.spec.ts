import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const place = '/en/exercises/election-week-in-taluna/report/';
const day = Date.UTC(2026, 10, 23, 9);
const entry = (n: number, said: object, writer = 'lead') => ({ id: `${writer}-x-${n}`, at: day + n * 60_000, minute: n, writer, ...said });
const lead = [
  entry(0, { kind: 'started', exercise: 'election-week-in-taluna', locale: 'en', roles: ['emb', 'cert'], ratio: 1, clock: true }),
  entry(1, { kind: 'released', inject: 'i01' }),
  entry(4, { kind: 'decided', inject: 'i01', roles: ['emb'], option: 'b', decision: 'We call all parties', rationale: 'They are all at risk', confidence: 2 }),
  entry(5, { kind: 'noted', text: '=HYPERLINK("https://evil.example")' }),
  entry(9, { kind: 'improvement', action: 'Write a holding line', owner: 'Press office', due: '2026-12-15' }),
];
const evaluator = [entry(6, { kind: 'observed', objective: 'O1', what: 'strength', evidence: 'Parties were called within three minutes', rating: 1 }, 'evaluator 2')];

const file = (name: string, entries: unknown, more: object = {}) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof entries === 'string' ? entries : JSON.stringify({ format: 'p3-exercise-log', version: 1, exercise: 'election-week-in-taluna', entries, ...more })),
});
const add = (page: Page, ...files: ReturnType<typeof file>[]) => page.getByLabel('Add logs from files').setInputFiles(files);
const paper = (page: Page) => page.locator('.report-paper');

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFileSync(await download.path(), 'utf8');
}

test('two logs from files become one report, and everything goes out again', async ({ page }) => {
  await page.goto(place);
  await expect(page.getByText('No log of this exercise is kept on this device.')).toBeVisible();
  await add(page, file('lead.json', lead), file('evaluator-2.json', evaluator));
  await expect(page.getByRole('status')).toHaveText('6 entries added. The report below is written anew.');
  for (const words of ['They are all at risk', 'Parties were called within three minutes', 'performed without challenges (P)', 'Write a holding line', '2026-12-15', 'EXERCISE: FICTIONAL']) await expect(paper(page)).toContainText(words);
  await expect(paper(page)).toContainText('Review of thresholds');

  expect(await saved(page, 'Save as text (Markdown)')).toContain('## Improvement plan');
  expect(await saved(page, 'Save the log as a table (CSV)')).toContain(`"'=HYPERLINK`);
  expect(await saved(page, 'Save the injects as a table (CSV)')).toContain('1. Seven odd log-in messages');
  const whole = await saved(page, 'Save everything (JSON)');
  await page.reload();
  await add(page, file('again.json', whole));
  await expect(page.getByRole('status')).toHaveText(/^6 entries added/);
  await add(page, file('again.json', whole));
  await expect(page.getByRole('status')).toHaveText('Everything in these files is already here.');
});

test('a file that is broken, foreign or hostile is refused with a reason and changes nothing', async ({ page }) => {
  await page.goto(place);
  await add(page, file('lead.json', lead));
  const before = await paper(page).innerText();
  const refused = page.locator('.report-refused');
  const bad: [ReturnType<typeof file>, RegExp][] = [
    [file('cut.json', JSON.stringify({ format: 'p3-exercise-log', entries: lead }).slice(0, 200)), /cut\.json was not taken, and nothing has changed\. It cannot be read: it is cut short/],
    [file('report.md', '# A report'), /cannot be read/],
    [file('other.json', lead, { exercise: 'the-archive' }), /the log of another exercise: “the-archive”\. Expected: “election-week-in-taluna”/],
    [file('next.json', lead, { version: 7 }), /newer version of this site \(format 7\)/],
    [file('bad.json', [...lead, { kind: 'noted', text: { '<img src=x onerror=alert(1)>': 1 } }]), /Entry 6 cannot be read\. It begins: .*<img src=x onerror=alert\(1\)>/],
    [file('deep.json', `{"format":"p3-exercise-log","entries":${'['.repeat(50_000)}`), /built in a way no log is/],
    [file('empty.json', ' '), /The file is empty/],
    [file('<b>name</b>.json', '{}'), /<b>name<\/b>\.json was not taken.*not the log of an exercise/],
  ];
  for (const [one, reason] of bad) {
    await add(page, one);
    await expect(refused).toHaveText(reason);
  }
  expect(await paper(page).innerText()).toBe(before);
});

test('what people typed stays text on the page', async ({ page }) => {
  await page.goto(place);
  await add(page, file('lead.json', [...lead, entry(7, { kind: 'noted', text: '<img src=x onerror=alert(1)><script>alert(2)</script>' })]));
  await expect(paper(page)).toContainText('<script>alert(2)</script>');
  await expect(paper(page).locator('img, script')).toHaveCount(0);
});

test('one entry that two logs tell differently is shown twice and hidden never', async ({ page }) => {
  await page.goto(place);
  await add(page, file('lead.json', lead));
  await add(page, file('changed.json', lead.map((one) => ('rationale' in one ? { ...one, rationale: 'Nobody else knew' } : one))));
  await expect(page.getByRole('heading', { name: '1 entry is not the same in two logs' })).toBeVisible();
  await expect(page.locator('[data-report=conflicts]')).toContainText('They are all at risk');
  await expect(page.locator('[data-report=conflicts]')).toContainText('Nobody else knew');
  await expect(paper(page)).not.toContainText('Nobody else knew');
});

test('the report prints as a document of its own, and reads well to everybody', async ({ page }) => {
  await page.goto(place);
  await add(page, file('lead.json', lead), file('evaluator-2.json', evaluator));
  await expect(paper(page)).toContainText('Write a holding line');
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print the report' })).toBeHidden();
  await expect(paper(page)).toBeVisible();
});
