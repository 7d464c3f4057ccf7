import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { translatable } from '../../content.texts.ts';
import { headersOf } from '../catalogue/headers.ts';
import { parsePo, writePo } from '../catalogue/po.ts';
import { sync } from '../catalogue/sync.ts';
import { readRegistry } from '../registry.ts';
import { segments, type Translatable } from '../segment/segments.ts';
import { cataloguePath } from './places.ts';
import { writeTrees } from './tree.ts';

const { en, fr } = readRegistry();
assert.ok(en && fr);
const course = { locales: { en, fr }, translatable };
const lesson = 'modules/rights/first.mdx';
const text = `---
title: Rights first
---

## Before you read

<Section id="before" minutes="2" />

Test the measure before you take it.<Cite source="report" />

Ask who else is hit by it.

<Critical>

Call the number on your card.

</Critical>
`;

/** A course of one lesson, translated whole. */
function begin(change: (po: string) => string = (po) => po) {
  const content = mkdtempSync(join(tmpdir(), 'course-'));
  const trees = mkdtempSync(join(tmpdir(), 'trees-'));
  write(content, lesson, text);
  write(content, cataloguePath('fr', lesson), change(translated(text)));
  const build = () => {
    const states = writeTrees(course, content, trees);
    return { state: states.fr?.[lesson], french: readFileSync(join(trees, 'fr', lesson), 'utf8'), english: readFileSync(join(trees, 'en', lesson), 'utf8') };
  };
  return { content, build };
}

const french: Record<string, string> = {
  'Rights first': 'Les droits d’abord',
  'Before you read': 'Avant de lire',
  'Test the measure before you take it.<x1/>': 'Examinez la mesure avant de la prendre.<x1/>',
  'Ask who else is hit by it.': 'Demandez qui d’autre elle touche.',
  'Call the number on your card.': 'Appelez le numéro de votre carte.',
};

function translated(source: string): string {
  const catalogue = sync(segments(lesson, source, translatable(lesson) as Translatable), { headers: headersOf(fr as never), entries: [] }, { version: '0.1.0', forms: 2 });
  return writePo({ ...catalogue, entries: catalogue.entries.map((entry) => ({ ...entry, text: [french[entry.source] ?? ''] })) });
}

/** The catalogue after `npm run translate -- sync`. */
const brought = (po: string, source: string): string =>
  writePo(sync(segments(lesson, source, translatable(lesson) as Translatable), parsePo(po), { version: '0.1.0', forms: 2 }));

function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

test('a whole translation gives the same file with other words, and nothing is marked', () => {
  const { state, french, english } = begin().build();
  assert.equal(english, text);
  assert.equal(french, text.replace('Rights first', '"Les droits d’abord"').replace('Before you read', 'Avant de lire').replace('Test the measure before you take it.', 'Examinez la mesure avant de la prendre.').replace('Ask who else is hit by it.', 'Demandez qui d’autre elle touche.').replace('Call the number on your card.', 'Appelez le numéro de votre carte.'));
  assert.deepEqual(state?.sentences, { current: 5, draft: 0, stale: 0, missing: 0 });
});

test('an English sentence is edited and, with no other step, that sentence is behind and everything else current', () => {
  const { content, build } = begin();
  write(content, lesson, text.replace('who else is hit', 'who else might be hit'));
  const { state, french } = build();
  assert.deepEqual(state?.sentences, { current: 4, draft: 0, stale: 1, missing: 0 });
  assert.ok(french.includes('\uE000sDemandez qui d’autre elle touche.\uE001Ask who else might be hit by it.\uE002'));
});

test('after a sync the translator edits the sentence alone, and it is current again', () => {
  const { content, build } = begin();
  const edited = text.replace('who else is hit', 'who else might be hit');
  write(content, lesson, edited);
  const path = cataloguePath('fr', lesson);
  const synced = brought(readFileSync(join(content, path), 'utf8'), edited);
  assert.match(synced, /#, fuzzy\n#\| msgid "Ask who else is hit by it\."/);
  write(content, path, synced);
  assert.equal(build().state?.sentences.stale, 1);
  write(content, path, synced.replace('Demandez qui d’autre elle touche.', 'Demandez qui d’autre elle pourrait toucher.'));
  assert.deepEqual(build().state?.sentences, { current: 5, draft: 0, stale: 0, missing: 0 });
});

test('a safety step that is behind is shown in English, its translation second', () => {
  const { content, build } = begin();
  write(content, lesson, text.replace('on your card', 'printed on your card'));
  const { state, french } = build();
  assert.ok(french.includes('\uE000cCall the number printed on your card.\uE001Appelez le numéro de votre carte.\uE002'));
  assert.equal(state?.criticalBehind, 1);
});

test('a catalogue that cannot be read costs its page the translation and nothing else', () => {
  for (const spoilt of ['', 'no catalogue at all', 'msgid "', '\uFFFF\u0000', 'msgid "a"\nmsgstr "b']) {
    const { state, french } = begin(() => spoilt).build();
    assert.equal(state?.sentences.missing, 5, JSON.stringify(spoilt));
    assert.ok(french.includes('Test the measure before you take it.'));
  }
});

test('a sentence whose reference was lost falls back to English, and the others stay French', () => {
  const { state, french } = begin((po) => po.replace('prendre.<x1/>', 'prendre.')).build();
  assert.equal(state?.flawed, 1);
  assert.ok(french.includes('\uE000eTest the measure before you take it.<Cite source="report" />\uE002'));
  assert.ok(french.includes('Demandez qui d’autre elle touche.'));
});

test('a page of which too little is translated stands in the source language whole', () => {
  const only = (po: string) => po.replace(/msgstr "(?!Avant)[^"]+"/g, (line) => (line.includes('\\n') ? line : 'msgstr ""'));
  const { state, french } = begin(only).build();
  assert.equal(state?.held, true);
  assert.ok(french.includes('\uE000eBefore you read\uE002'));
});

test('an address that today’s English has not is not shown, even where the source was forged to hold it', () => {
  const forged = (po: string) => po.replace('msgid "Ask who else is hit by it."', 'msgid "Ask who else is hit by it at https://evil.example/."').replace('Demandez qui d’autre elle touche.', 'Demandez à https://evil.example/ qui elle touche.');
  const { french } = begin(forged).build();
  assert.ok(!french.includes('evil'));
  assert.ok(french.includes('Ask who else is hit by it.'));
});
