import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { translatable } from '../../content.texts.ts';
import { flaws } from '../catalogue/sound.ts';
import { segments, type Translatable } from '../segment/segments.ts';
import { sourceFiles } from '../tree/tree.ts';
import { translatedFile } from '../tree/translatedFile.ts';
import { pseudoCatalogue } from './catalogue.ts';
import { pseudoKinds, pseudoLocales } from './locales.ts';
import { pseudo } from './pseudo.ts';

const texts = sourceFiles().flatMap((path) => {
  const kind = translatable(path);
  const source = readFileSync(`content/${path}`, 'utf8');
  return kind ? [{ path, kind: kind as Translatable, source, segments: segments(path, source, kind) }] : [];
});
const all = texts.flatMap(({ segments }) => segments);

test('a long text can be read, and shows where it begins and ends', () => {
  assert.equal(pseudo('long', 'Vote <g1>today</g1>, {name}'), '⟦Ṽööţééé <g1>ţööđááýý</g1>, {name}⟧');
});

test('a mirrored text keeps its tags, placeholders and encoded signs', () => {
  assert.equal(pseudo('mirrored', 'Ab &lt; <x1/> {n} Ça'), 'اب &lt; <x1/> {n} ثا');
});

test('the long language takes about two fifths more room than English', () => {
  const length = (kind: (text: string) => string) => all.reduce((sum, { text }) => sum + kind(text).length, 0);
  const ratio = length((text) => pseudo('long', text)) / length((text) => text);
  assert.ok(ratio > 1.35 && ratio < 1.5, String(ratio));
});

for (const [locale, language] of Object.entries(pseudoLocales)) {
  const kind = pseudoKinds[locale] ?? 'long';

  test(`no sentence of the course has a flaw in ${locale}, and no plain letter is left`, () => {
    for (const segment of all) {
      const text = pseudo(kind, segment.text);
      assert.deepEqual(flaws(segment, [text], language.direction), [], segment.text);
      assert.doesNotMatch(text.replace(/<\/?[gx]\d+\/?>|\{\w+\}|&(?:amp|lt|gt);|[\w.+-]+@[\w.-]+\w/g, ''), /[A-Za-z]/);
    }
  });

  test(`every text is whole and current in ${locale}`, () => {
    for (const { path, source, kind: fields, segments } of texts) {
      const { text, resolved } = translatedFile(path, source, fields, pseudoCatalogue(segments, kind, 2), language);
      assert.ok(resolved.every(({ state }) => state === 'current'), path);
      assert.doesNotMatch(text, /[\uE000-\uE002]/, path);
    }
  });
}
