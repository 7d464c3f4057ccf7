import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Entry } from '../src/translate/catalogue/entry.ts';
import { markOf } from '../src/translate/catalogue/mark.ts';
import { parsePo, writePo } from '../src/translate/catalogue/po.ts';
import { stateOf } from '../src/translate/catalogue/state.ts';
import { expect, kept, test } from './site.ts';

const name = 'modules/what-interference-is/rights-first';
const served = readFileSync(`dist/fr/translate/files/${name}.po`, 'utf8');
const state = (entry: Entry) => stateOf(entry, { text: entry.source, plural: entry.plural });
const part = (page: Page, of: string) => page.locator(`[data-desk="${of}"]`);
const text = (page: Page) => part(page, 'texts').locator('textarea');

/** The catalogue with its third sentence behind and its fifth a draft: so the journey does not wait for the course to change. */
function withWork(): string {
  const { headers, entries } = parsePo(served);
  const changed = entries.map((entry, i) => (i === 2 ? { ...entry, fuzzy: true, draft: false, was: markOf(entry.text), previous: `Once ${entry.source}` } : i === 4 ? { ...entry, fuzzy: true, draft: true } : entry));
  return writePo({ headers, entries: changed });
}

async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), part(page, 'save').click()]);
  expect(download.suggestedFilename()).toBe('rights-first.po');
  return readFileSync(await download.path(), 'utf8');
}

test.describe('at the French desk', () => {
  test.beforeEach(({ page }) => page.route(`**/fr/translate/files/${name}.po`, (route) => route.fulfill({ body: withWork(), contentType: 'text/plain; charset=utf-8' })));

  test('a translator chooses a lesson, mends a sentence that is behind and a draft, and saves a file in which nothing else differs', async ({ page }) => {
    await page.goto('/fr/translate/');
    const lesson = page.locator(`a[href="#${name}"]`);
    await page.locator('.desk-choose details', { has: lesson }).locator('summary').click();
    const title = await lesson.innerText();
    await lesson.click();
    await expect(part(page, 'title')).toHaveText(title);

    await part(page, 'filter').selectOption('stale');
    await expect(part(page, 'list').locator('button')).toHaveCount(1);
    await part(page, 'list').locator('button').click();
    await expect(part(page, 'changes').locator('del')).toContainText('Once');
    await text(page).fill('Un texte refait.');
    await part(page, 'filter').selectOption('all');
    await part(page, 'list').locator('button').nth(4).click();
    await text(page).fill('Un brouillon relu.');
    await part(page, 'right').click();
    await expect(part(page, 'twice')).toBeFocused();
    await part(page, 'yes').click();

    const [before, after] = [withWork(), await saved(page)];
    const [old, now] = [parsePo(before).entries, parsePo(after).entries];
    expect(now.flatMap((entry, i) => (JSON.stringify(entry) === JSON.stringify(old[i]) ? [] : [i]))).toEqual([2, 4]);
    expect([now[2]?.text, now[4]?.text]).toEqual([['Un texte refait.'], ['Un brouillon relu.']]);
    expect([2, 4].map((i) => state(now[i] as Entry))).toEqual(['draft', 'current']);
    const differ = new Set([...before.split('\n\n').keys()].filter((i) => before.split('\n\n')[i] !== after.split('\n\n')[i]));
    expect([...differ]).toEqual([3, 5]);
  });

  test('work is there another day, and can be forgotten', async ({ page }) => {
    await page.goto(`/fr/translate/#${name}~3`);
    const before = await text(page).inputValue();
    await text(page).fill('Un texte refait.');
    await text(page).press('Control+Enter');
    await expect(part(page, 'place')).toContainText('4');
    await page.goto('/fr/');
    await page.goto(`/fr/translate/#${name}~3`);
    await expect(text(page)).toHaveValue('Un texte refait.');
    await part(page, 'forget').click();
    await expect(text(page)).toHaveValue(before);
    expect(Object.keys(await kept(page)).filter((key) => key.startsWith('p3:desk'))).toEqual([]);
  });

  test('a reader who lets nothing be kept is warned before leaving', async ({ page }) => {
    await page.goto('/fr/progress/');
    await page.locator('input[value="nothing"]').check();
    await page.goto(`/fr/translate/#${name}~3`);
    await text(page).fill('Un texte refait.');
    expect(Object.keys(await kept(page)).filter((key) => key.startsWith('p3:desk'))).toEqual([]);
    const [warning] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
    expect(warning.type()).toBe('beforeunload');
    await warning.accept();
  });
});

test('a catalogue from a stick is opened, and nothing is fetched', async ({ page }) => {
  await page.goto('/fr/translate/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await part(page, 'file').setInputFiles({ name: 'rights-first.po', mimeType: 'text/plain', buffer: Buffer.from(served) });
  await text(page).fill('Les droits <b>avant tout</b> 7');
  await expect(part(page, 'preview')).toHaveText('Les droits <b>avant tout</b> 7');
  await expect(part(page, 'problems').locator('li')).not.toHaveCount(0);
  expect(parsePo(await saved(page)).entries.filter((entry) => entry.text[0]?.startsWith('Les droits <b>'))).toHaveLength(1);
  // Chromium fetches the page's icon whenever it likes.
  expect(asked.filter((url) => !url.startsWith('blob:') && !url.endsWith('/mark.svg'))).toEqual([]);
});

test('a reader of a lesson gets from a sentence to the same sentence at the desk', async ({ page }) => {
  const wanted = parsePo(served).entries.findIndex(({ text: [words = ''], notes }) => words.length > 120 && !/<x/.test(words) && notes[0]?.startsWith('Paragraph'));
  const words = (parsePo(served).entries[wanted]?.text[0] ?? '').replace(/<\/?g\d+>/g, '');
  await page.goto(`/fr/${name}/`);
  await page.locator('[data-improves]').click();
  const sentence = page.locator('main p', { has: page.locator('.improve-button') }).filter({ hasText: words.slice(0, 25).replace(/['’].*$/, '') }).first();
  await sentence.locator('.improve-button').click();
  await expect(sentence.locator('.improve-panel a').nth(1)).toHaveAttribute('href', new RegExp(`/edit/main/content/translations/fr/${name}\\.po#L\\d+$`));
  await sentence.locator('.improve-panel a').first().click();
  await expect(page).toHaveURL(new RegExp(`/fr/translate/#${name}~${wanted + 1}$`));
  await expect(text(page)).toHaveValue(parsePo(served).entries[wanted]?.text[0] ?? '');
});

test('where no catalogue can be fetched, a sentence can still be copied and sent', async ({ page }) => {
  await page.route('**/*.po', (route) => route.abort());
  await page.goto(`/fr/${name}/`);
  await page.locator('[data-improves]').click();
  await page.locator('main p .improve-button').first().click();
  await expect(page.locator('.improve-panel a')).toHaveCount(0);
  await expect(page.locator('.improve-panel button')).toHaveCount(1);
});
