import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf } from './package/faults.ts';
import { unzip } from './package/zip.ts';
import { powerpoint } from './file.ts';
import { sample } from './sampleDeck.ts';
import { slidesIn, wordsIn } from './readBack.ts';
import { blockWords } from './slideWords.ts';

const nobody = () => Promise.resolve(Buffer.from('a picture'));
const english = sample('en', 'ltr', 'Word');
const arabic = sample('ar', 'rtl', 'كلمة');
const file = await powerpoint(english, nobody);
const parts = unzip(file);
const other = unzip(await powerpoint(arabic, nobody));

test('every slide of the deck is a slide of the file, by its id and in its order', () => {
  assert.deepEqual(slidesIn(parts).map(({ id }) => id), english.deck.slides.map(({ id }) => id));
});

test('a slide of the file says what the slide of the deck says', () => {
  const slides = slidesIn(parts);
  english.deck.slides.forEach((slide, i) => {
    for (const words of blockWords(slide)) assert.ok(slides[i]?.text.includes(words), `${slide.id}: ${words}`);
    for (const block of slide.blocks) if (block.kind === 'picture') assert.ok(slides[i]?.pictures.includes(block.alt), slide.id);
  });
});

test('what is said with a slide stands in its notes, and what is for the lead is labelled', () => {
  assert.match(wordsIn(parts.get('ppt/notesSlides/notesSlide2.xml')), /Said aloud\.\na point\nFor the lead: Wait\./);
});

test('nothing stands beyond the edge of a slide, in either direction', () => {
  for (const { id, boxes } of [...slidesIn(parts), ...slidesIn(other)]) for (const { x, y, w, h } of boxes) assert.ok(x >= 0 && y >= 0 && x + w <= 12192000 && y + h <= 6858000, `${id}: ${JSON.stringify({ x, y, w, h })}`);
});

test('Arabic runs from right to left in text, tables and in the window, and says its language', () => {
  const [slide = '', table = ''] = ['ppt/slides/slide2.xml', 'ppt/slides/slide6.xml'].map((name) => String(other.get(name)));
  assert.match(slide, /algn="r" rtl="1"/);
  assert.match(slide, /lang="ar-EG"/);
  assert.match(table, /<a:tblPr rtl="1"/);
  assert.match(table, /lang="en-GB"[^>]*>(?:(?!<a:t>).)*<a:t>English words/);
  assert.match(String(other.get('ppt/presentation.xml')), /<p:presentation [^>]*rtl="1"/);
  assert.doesNotMatch(String(parts.get('ppt/slides/slide2.xml')), /rtl="1"/);
});

test('every part is XML that a strict reader accepts, and every shape has a number of its own', () => {
  for (const [name, bytes] of [...parts, ...other]) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    assert.deepEqual(faultsOf(String(bytes)), [], name);
    const ids = [...String(bytes).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length, name);
    assert.doesNotMatch(String(bytes), /@@\d/, name);
  }
});

test('a picture has its words, and further columns of it none', () => {
  const slide = String(parts.get('ppt/slides/slide7.xml'));
  assert.equal(slide.match(/descr="Two words &quot;apart&quot;\."/g)?.length, 1);
  assert.equal(slide.match(/<adec:decorative/g)?.length, 1);
});

test('the same slides give the same bytes', async () => {
  assert.ok(file.equals(await powerpoint(sample('en', 'ltr', 'Word'), nobody)));
});

test('questions have letters that the list itself counts, and a list goes on where it stopped', () => {
  assert.match(String(parts.get('ppt/slides/slide3.xml')), /<a:buAutoNum type="alphaUcPeriod"\/>/);
  assert.match(String(parts.get('ppt/slides/slide9.xml')), /<a:buAutoNum type="arabicPeriod" startAt="3"\/>/);
});

test('the sections of the file follow one another without a gap', () => {
  const ids = [...String(parts.get('ppt/presentation.xml')).matchAll(/<p14:sldId id="(\d+)"/g)].map(([, id]) => Number(id));
  assert.deepEqual(ids, english.deck.slides.map((_, i) => 256 + i));
});
