import { chromium, expect, test } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameReader } from '../src/present/cards/readFrame.ts';
import { asImage, dice, greyPicture, type Held } from '../src/present/cards/trial/picture.ts';
import { y4m } from '../src/present/cards/trial/y4m.ts';
import { chromium as own } from './chromium.ts';

const lesson = '/en/modules/what-interference-is/rights-first/';
const question = 'what-interference-is/angry-group';
const [width, height] = [640, 480];

/** Six people: two say A, three say B, one says D. */
const cards: Held[] = (['A', 'A', 'B', 'B', 'B', 'D'] as const).map((side, place) => ({
  number: place + 3, side, x: 110 + 200 * (place % 3), y: 130 + 220 * Math.floor(place / 3), edge: 70, tilt: 7 * (place - 3),
}));

/** A browser whose camera is a film of that room. */
async function withCamera(options: string[] = []) {
  const film = join(mkdtempSync(join(tmpdir(), 'cards-')), 'room.y4m');
  const frames = [1, 2, 3].map((seed) => greyPicture(width, height, cards, { noise: 4, blurred: true }, dice(seed)));
  writeFileSync(film, y4m(frames, width, height));
  return chromium.launch({ ...own, ...test.info().project.use.launchOptions, args: [...(own.args ?? []), '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`, ...options] });
}

async function atQuestion(browser: Awaited<ReturnType<typeof withCamera>>) {
  const context = await browser.newContext({ baseURL: test.info().project.use.baseURL });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(`${lesson}present/`);
  await expect(page.locator('[data-act="next"]')).toBeEnabled();
  const place = page.locator(`[data-question="${question}"][data-place="now"]`);
  for (let n = 0; n < 60 && !(await place.count()); n++) await page.keyboard.press('PageDown');
  await page.getByText('Paper cards', { exact: true }).click();
  return { page, asked };
}

const counts = (page: Awaited<ReturnType<typeof atQuestion>>['page']) => page.locator('.answer:not([hidden]) [data-count]').allTextContents();

test('the camera reads the cards of a room into the same count, and sends nothing', async () => {
  const browser = await withCamera(['--use-fake-ui-for-media-stream']);
  const { page, asked } = await atQuestion(browser);
  expect(asked.filter((one) => one.includes('/cards-'))).toEqual([]);
  await page.getByLabel('Cards from').fill('1');
  await page.getByLabel('to', { exact: true }).fill('9');
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await expect.poll(() => counts(page), { timeout: 20_000 }).toEqual(['2', '3', '0', '1']);
  await expect(page.getByText('6 cards read')).toBeVisible();
  await expect(page.getByText('Not read yet: 1, 2, 9')).toBeVisible();
  await page.getByRole('button', { name: 'One more for C' }).click();
  await page.getByRole('button', { name: 'Close the count' }).click();
  await expect(page.getByText('The count is closed, so the camera is off.')).toBeVisible();
  expect(await page.locator('video').count()).toBe(0);
  expect(await counts(page)).toEqual(['2', '3', '1', '1']);
  expect(asked.filter((one) => !one.startsWith('GET ') || !one.includes('//localhost'))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/data:image/);
  await browser.close();
});

test('a camera that is refused says what to do, and hands still count', async () => {
  const browser = await withCamera(['--deny-permission-prompts']);
  const { page } = await atQuestion(browser);
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await expect(page.getByText('The camera was refused.', { exact: false })).toBeVisible();
  await page.keyboard.press('Digit1');
  await expect.poll(() => counts(page)).toEqual(['1', '0', '0', '0']);
  await browser.close();
});

test('every printed card is read as its number and its letter', async ({ page }) => {
  await page.goto('/en/print/answer-cards/');
  await expect(page.locator('.answer-card')).toHaveCount(60);
  const read = frameReader();
  for (const number of [1, 17, 60]) {
    for (const [quarter, side] of ['A', 'D', 'C', 'B'].entries()) {
      const drawn = await page.locator('.answer-card').nth(number - 1).evaluate(drawTurned, quarter);
      const found = read(asImage(Float32Array.from(drawn, (letter) => letter.charCodeAt(0)), 200, 200), 0);
      expect(found.map((one) => [one.number, one.side])).toEqual([[number, side]]);
    }
  }
});

/** A card turned clockwise by quarters on a grey ground: how light each pixel is, as a letter. */
async function drawTurned(card: SVGElement | HTMLElement, quarter: number): Promise<string> {
  const copy = card.cloneNode(true) as SVGElement;
  copy.setAttribute('width', '150');
  copy.setAttribute('height', '150');
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const pen = Object.assign(document.createElement('canvas'), { width: 200, height: 200 }).getContext('2d');
  if (!pen) return '';
  pen.fillStyle = '#888';
  pen.fillRect(0, 0, 200, 200);
  pen.translate(100, 100);
  pen.rotate((quarter * Math.PI) / 2);
  pen.drawImage(image, -75, -75);
  const { data } = pen.getImageData(0, 0, 200, 200);
  return Array.from({ length: 200 * 200 }, (_, place) => String.fromCharCode(data[place * 4] ?? 0)).join('');
}
