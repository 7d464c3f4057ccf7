import { readFileSync } from 'node:fs';
import { slidesIn } from '../src/present/powerpoint/readBack.ts';
import { readSlides } from '../src/present/powerpoint/page/readSlides.ts';
import { treeOf } from '../src/present/powerpoint/page/tree.ts';
import { blockWords } from '../src/present/powerpoint/slideWords.ts';
import { unzip } from '../src/present/powerpoint/package/zip.ts';
import { builtPages, fileOf, htmlOf } from './walk/pages.ts';
import { expect, test } from './site.ts';

test('a lead takes the slides of a lesson along as a file', async ({ page }) => {
  await page.goto('/en/modules/what-interference-is/rights-first/guide/');
  const offer = page.locator('.powerpoint');
  await expect(offer).toContainText(/\d+ kB/);
  const waiting = page.waitForEvent('download');
  await offer.getByRole('link').click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('rights-first.pptx');
  const slides = slidesIn(unzip(readFileSync(await file.path())));
  expect(slides[0]?.text).toContain('Rights first');
  expect(slides.filter(({ notes }) => notes.length > 20).length, 'slides with something to say').toBeGreaterThan(slides.length / 3);
  expect(slides.find(({ id }) => id === 'three-part-test.question-test-in-order')?.notes).toContain('E. What exactly is the measure');
});

test('every deck is a file that says the same, slide by slide, in every language', () => {
  const screens = builtPages().filter((address) => address.endsWith('/screen/'));
  expect(screens.length).toBeGreaterThan(250);
  expect(screens.flatMap(differences)).toEqual([]);
});

/** What a file does not say that its deck says, and what stands beyond its edges. */
function differences(address: string): string[] {
  const slides = readSlides(treeOf(htmlOf(address)));
  const back = slidesIn(unzip(readFileSync(fileOf(address.replace(/screen\/$/, 'slides.pptx')))));
  if (back.map(({ id }) => id).join() !== slides.map(({ id }) => id).join()) return [`${address}: other slides`];
  return slides.flatMap((slide, i) => {
    const { text = '', boxes = [], pictures = [] } = back[i] ?? {};
    const unseen = slide.blocks.flatMap((block) => (block.kind === 'picture' && !pictures.includes(block.alt) ? [block.alt] : []));
    const outside = boxes.filter(({ x, y, w, h }) => x < 0 || y < 0 || x + w > 12192000 || y + h > 6858000);
    return [...blockWords(slide).filter((words) => !text.includes(words)), ...unseen, ...outside.map((box) => JSON.stringify(box))].map((found) => `${address} ${slide.id}: ${found}`);
  });
}
