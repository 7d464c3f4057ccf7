import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmpty } from '../catalogue/entry.ts';
import { catalogueToday, filesIn, isBegun } from '../command/files.ts';
import { projectIn } from '../command/project.ts';
import type { Locale } from '../schema.ts';
import { writePage } from './page.ts';
import { readPage } from './readPage.ts';
import { readXliff, type Returned } from './readXliff.ts';
import { readSheet, writeSheet } from './sheet.ts';
import { takeBack } from './takeBack.ts';
import { unitsOf, type Unit } from './unit.ts';
import { writeXliff } from './xliff.ts';

const project = projectIn();
const languages = Object.entries(project.locales).filter(([, { tier }]) => tier !== 'source');

/** Every text in French; in the other languages those that somebody has begun. */
const catalogues = languages.map(([locale, language], i) => ({
  locale,
  language,
  files: filesIn(project, locale).filter((file) => i === 0 || isBegun(file)).map((file) => {
    const today = catalogueToday(file, language, project);
    const sent = unitsOf(file.path, today);
    return { file, today, sent, byXliff: unitsIn(readXliff(writeXliff(sent, { source: 'en', target: language.tag }))) };
  }),
}));

/** What a word processor does to a page by itself: spaces, quotes, spans, wrapped lines. */
const dressed = (html: string): string => {
  const [head = '', body = ''] = html.split('</p>\n<table>');
  const words = body.replace(/\u00A0/g, '&nbsp;').replace(/’/g, "'").replace(/“|”/g, '&quot;').replaceAll(' the ', ' the\n  ').replaceAll(' de ', ' de\n  ').replace(/>([^<>\n]+)</g, "><p class=MsoNormal><span lang=FR style='font-size:9pt'>$1<o:p></o:p></span></p><");
  return `${head}</p>\n<table>${words}`;
};

const formats: [string, (units: readonly Unit[], language: Locale) => Returned, boolean][] = [
  ['a sheet', (units) => readSheet(writeSheet(units)), false],
  ['a page that Word has dressed', (units, language) => readPage(dressed(writePage(units, language))), true],
];

const waysOf = ({ direction, plurals }: Locale) => ({ direction, forms: plurals.length });
function unitsIn(read: Returned): Unit[] {
  return 'units' in read ? read.units : assert.fail(read.broken);
}

for (const { locale, language, files } of catalogues) {
  for (const [name, trip, loose] of formats) {
    test(`every catalogue in ${locale} travels by ${name} and comes back with nothing changed`, () => {
      for (const { file, today, sent } of files) {
        const units = unitsIn(trip(sent, language));
        assert.equal(units.length, sent.length, file.path);
        const { entries, fates } = takeBack(file.path, today, file.segments, units, waysOf(language), { loose });
        assert.deepEqual(fates.filter(({ fate }) => fate.kind !== 'same'), [], file.path);
        assert.ok(entries.every((entry, i) => entry === today.entries[i]), file.path);
      }
    });
  }

  test(`every sentence in ${locale} travels by XLIFF with its place, notes, state and earlier English`, () => {
    for (const { file, sent, byXliff } of files) assert.deepEqual(byXliff, sent, file.path);
  });

  test(`every catalogue in ${locale} takes back its own XLIFF with nothing changed`, () => {
    for (const { file, today, byXliff } of files) {
      const { entries } = takeBack(file.path, today, file.segments, byXliff, waysOf(language), { loose: false });
      assert.ok(entries.every((entry, i) => entry === today.entries[i]), file.path);
    }
  });

  test(`a lost catalogue in ${locale} is written again from its XLIFF: every word, and every mark of what waits for a reader`, () => {
    for (const { file, today, byXliff } of files.filter(({ file }) => isBegun(file))) {
      const lost = { ...today, entries: today.entries.map(({ was: _, previous: __, ...entry }) => (entry.orphan === undefined ? { ...entry, text: entry.text.map(() => ''), fuzzy: false, draft: false } : entry)) };
      const { entries } = takeBack(file.path, lost, file.segments, byXliff, waysOf(language), { loose: false });
      const waiting = today.entries.every((entry) => isEmpty(entry) || entry.draft);
      if (waiting) assert.deepEqual(entries, today.entries, file.path);
      else assert.deepEqual(entries.map(({ text }) => text), today.entries.map(({ text }) => text), file.path);
    }
  });
}
