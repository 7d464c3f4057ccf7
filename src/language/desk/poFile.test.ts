import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { keyOf, type Catalogue, type Entry } from '../../translate/catalogue/entry.ts';
import { parsePo, writePo } from '../../translate/catalogue/po.ts';
import { withChanges } from './poEdit.ts';
import { readPo, type PlacedEntry } from './poFile.ts';
import { mended, readByTwo } from './mend.ts';

const headers = { 'Content-Type': 'text/plain; charset=utf-8', Language: 'fr_CA' };

/** Signs that trouble quoted texts, and ordinary ones. */
const words = fc.string({ unit: fc.constantFrom('a', 'é', 'ب', ' ', '"', '\\', '\n', '\t', '#', 'n', '<g1>', '~', '|', '💠'), maxLength: 12 });
const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '·', '"'), minLength: 1, maxLength: 8 }).map((text) => `N${text}`.trim());
const entry: fc.Arbitrary<Entry> = fc.record({
  // Every entry of the course has a context; without one, an entry would be written before all others.
  context: words.map((text) => `c${text}`),
  source: words.map((text) => `s${text}`),
  text: fc.tuple(words),
  notes: fc.array(line, { maxLength: 2 }),
  remarks: fc.array(line, { maxLength: 2 }),
  fuzzy: fc.boolean(),
  draft: fc.boolean(),
  was: fc.option(fc.constant('7f3a91c2'), { nil: undefined }),
  previous: fc.option(words.map((text) => `p${text}`), { nil: undefined }),
  orphan: fc.option(fc.constant('0.1.0'), { nil: undefined }),
  plural: fc.option(words.map((text) => `q${text}`), { nil: undefined }),
}).map((one) => {
  const plain = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as Entry;
  return plain.plural === undefined ? plain : { ...plain, text: [...plain.text, 'deux'] };
});
const catalogue: fc.Arbitrary<Catalogue> = fc.uniqueArray(entry, { selector: ({ context, source }) => `${context}\u0004${source}`, maxLength: 5 }).map((entries) => ({ headers, entries }));

const content = ({ from: _, to: __, line: ___, damaged: ____, ...rest }: PlacedEntry): Entry => rest;

test('a catalogue says the same here as to the parser of the build', () => {
  fc.assert(fc.property(catalogue, (one) => {
    const text = writePo(one);
    const read = readPo(text).entries;
    const sorted = (entries: Entry[]) => entries.map((each) => JSON.stringify(each, Object.keys(each).sort())).sort();
    assert.deepEqual(sorted(read.map(content)), sorted(parsePo(text).entries));
    assert.ok(read.every(({ damaged }) => !damaged));
  }));
});

test('every catalogue of the course says the same here as to the parser of the build', () => {
  const files = globSync('content/translations/{fr,ar}/{interface.po,glossary.po,modules/what-interference-is/*.po}');
  assert.ok(files.length > 8);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    assert.deepEqual(readPo(text).entries.map(content), parsePo(text).entries, file);
  }
});

test('a changed entry comes out as the build would write it, and every other line to the byte', () => {
  fc.assert(fc.property(catalogue, fc.nat(), words, fc.boolean(), (one, pick, words, settle) => {
    const text = writePo(one);
    const file = readPo(text);
    const entry = file.entries[pick % Math.max(1, file.entries.length)];
    if (!entry || entry.orphan !== undefined) return;
    const changed = settle ? readByTwo(entry) : mended(entry, entry.text.map(() => words));
    const parsed = parsePo(text);
    const expected = writePo({ ...parsed, entries: parsed.entries.map((other) => (keyOf(other) === keyOf(entry) && other.orphan === undefined ? content(changed as PlacedEntry) : other)) });
    assert.equal(withChanges(file, new Map([[entry, changed]])), expected);
  }));
});

test('line breaks of another system, a sign at the beginning and a missing last line break stay', () => {
  const text = '\uFEFFmsgid ""\r\nmsgstr "Language: fr\\n"\r\n\r\n# hand-written\r\n#, c-format, fuzzy\r\nmsgid "One"\r\nmsgstr "Un"\r\n\r\nmsgid "Two"\r\nmsgstr ""';
  const file = readPo(text);
  const [one, two] = file.entries as [PlacedEntry, PlacedEntry];
  assert.deepEqual([one.line, two.line], [7, 10]);
  assert.equal(withChanges(file, new Map([[two, mended(two, ['Deux'])]])), text.replace('msgid "Two"\r\nmsgstr ""', '#. draft\r\n#, fuzzy\r\nmsgid "Two"\r\nmsgstr "Deux"'));
  assert.equal(withChanges(file, new Map([[one, readByTwo(one)]])), text.replace('c-format, fuzzy', 'c-format'));
});

test('a file that is no catalogue, or a broken one, is read without complaint and kept to the byte', () => {
  const parts = fc.constantFrom('msgid ', 'msgstr ', 'msgctxt ', 'msgstr[0] ', 'msgstr[99999]', '"', '\\', '\n', '\r', '#', '#~', '#|', '#, fuzzy', '#. was ', 'x', '\u0000', '\uD800', '"a"\n', '__proto__', '{', '<script>');
  fc.assert(fc.property(fc.oneof(fc.string(), fc.array(parts, { maxLength: 30 }).map((all) => all.join(''))), (text) => {
    const file = readPo(text);
    assert.equal(withChanges(file, new Map()), text);
    const all = new Map(file.entries.map((entry) => [entry, mended(entry, entry.text)] as const));
    assert.equal(typeof withChanges(file, all), 'string');
  }), { numRuns: 2000 });
});

test('an entry with a line that cannot be read is never rewritten, and its neighbours can be', () => {
  const text = 'msgid "One"\nmsgstr "a "quoted" word"\n\nmsgid "Two"\nmsgstr "Deux"\nnonsense\n\nmsgid "Three"\nmsgstr "Trois"\n';
  const file = readPo(text);
  assert.deepEqual(file.entries.map(({ source, damaged }) => [source, damaged]), [['Two', true], ['Three', false]]);
  const changes = new Map(file.entries.map((entry) => [entry, mended(entry, ['nouveau'])] as const));
  assert.equal(withChanges(file, changes), text.replace('msgid "Three"\nmsgstr "Trois"', '#. draft\n#, fuzzy\nmsgid "Three"\nmsgstr "nouveau"'));
});
