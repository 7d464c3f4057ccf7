import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { accented } from '../freshness/accented.ts';
import type { Kind, Segment } from '../segment/segment.ts';
import { isEmpty, keyOf, type Catalogue } from './entry.ts';
import { asLines } from './forms.ts';
import { parsePo, writePo } from './po.ts';
import { resolve } from './resolve.ts';
import { essence } from './sameText.ts';
import { isFlagged, madeFrom } from './state.ts';
import { sync } from './sync.ts';

/** Laws that hold for any document and any edits. Few words are used, so that texts are often alike or the same. */
const words = ['seal', 'box', 'two', 'three', 'never', 'clerk', 'opens', 'the', 'at', 'noon', '7', '<x1/>'];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((list) => `${list.join(' ')} a`);
const piece = fc.record({ context: fc.constantFrom('lead', 'one', 'two'), kind: fc.constantFrom<Kind>('paragraph', 'item', 'heading', 'field'), text, counts: fc.boolean() });
type Piece = typeof piece extends fc.Arbitrary<infer T> ? T : never;

const segment = ({ context, kind, text, counts }: Piece): Segment => ({ context: kind === 'field' ? `front/${context}` : context, kind, text, ...(counts && kind === 'field' && { plural: `${text} s` }), weight: 'normal', from: 0, to: 0, form: kind === 'field' ? 'yaml' : 'mdx', tags: [] });

/** An edit of a document: the place is taken round its length. */
const edit = fc.oneof(
  fc.record({ insert: piece, at: fc.nat(30) }),
  fc.record({ remove: fc.nat(30) }),
  fc.record({ move: fc.nat(30), to: fc.nat(30) }),
  fc.record({ copy: fc.nat(30), to: fc.nat(30) }),
  fc.record({ reword: fc.nat(30), with: fc.constantFrom(...words) }),
  fc.record({ respace: fc.nat(30) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(document: readonly Piece[], change: Edit): Piece[] {
  const list = [...document];
  const place = (at: number) => at % Math.max(1, list.length);
  if ('insert' in change) list.splice(place(change.at), 0, change.insert);
  else if ('remove' in change) list.splice(place(change.remove), 1);
  else if ('move' in change) list.splice(place(change.to), 0, ...list.splice(place(change.move), 1));
  else if ('copy' in change) list.splice(place(change.to), 0, ...list.slice(place(change.copy), place(change.copy) + 1));
  else if ('respace' in change) list.splice(place(change.respace), 1, ...list.slice(place(change.respace), place(change.respace) + 1).map((one) => ({ ...one, text: one.text.replace(' ', '  ') })));
  else list.splice(place(change.reword), 1, ...list.slice(place(change.reword), place(change.reword) + 1).map((one) => ({ ...one, text: one.text.replace(/^\S+/, change.with) })));
  return list;
}

/** What happens between two looks at a page: edits of the source, sometimes sync, sometimes a translator. */
const day = fc.record({ edits: fc.array(edit, { maxLength: 5 }), synced: fc.boolean(), translated: fc.array(fc.nat(30), { maxLength: 2 }), otherTool: fc.boolean() });
const life = fc.record({ document: fc.array(piece, { minLength: 1, maxLength: 10 }), days: fc.array(day, { minLength: 1, maxLength: 4 }), drafts: fc.boolean() });
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const options = { version: '1.0.0', forms: 2 };
const shown = { direction: 'ltr', forms: 2 } as const;
const headers = { Language: 'fr' };
const onDisk = (catalogue: Catalogue) => parsePo(writePo(catalogue));

/** A translation says in itself what it was made from, and by its number which it is. */
let number = 0;
const translation = (form: string) => {
  number += 1;
  return `${accented(form)} ${number}`;
};
const unnumbered = (text: string) => essence(text.replace(/ \d+$/, ''));

const translate = (catalogue: Catalogue, draft: boolean, which: (at: number) => boolean = () => true): Catalogue => ({
  ...catalogue,
  entries: catalogue.entries.map((entry, i) => (which(i) && entry.orphan === undefined ? { ...entry, text: [entry.source, entry.plural].filter((form) => form !== undefined).map(translation), draft, fuzzy: draft, was: undefined, previous: undefined } : entry)),
});

/** What a life of a document ends in: the segments of today, and the catalogue that came of it. */
interface Outcome {
  segments: Segment[];
  catalogue: Catalogue;
}

function lived({ document, days, drafts }: Life): Outcome {
  let pieces = document;
  let catalogue = onDisk(translate(sync(pieces.map(segment), { headers, entries: [] }, options), drafts));
  for (const { edits, synced, translated, otherTool } of days) {
    pieces = edits.reduce(edited, pieces);
    if (synced) catalogue = onDisk(sync(pieces.map(segment), catalogue, options));
    catalogue = onDisk(translate(catalogue, drafts, (i) => translated.includes(i)));
    // A tool that writes the catalogue anew keeps flags and earlier sources, and drops our marks.
    if (otherTool) catalogue = { ...catalogue, entries: catalogue.entries.map(({ was: _, ...entry }) => entry) };
  }
  return { segments: pieces.map(segment), catalogue };
}

const law = (check: (outcome: Outcome) => void, numRuns = 150) => fc.assert(fc.property(life, (one) => check(lived(one))), { numRuns });

test('whatever is edited, no text is ever shown as up to date with a translation of other words', () => {
  law(({ segments, catalogue }) => {
    for (const { segment, state, text } of resolve(segments, catalogue, shown)) {
      if (state !== 'current' && state !== 'draft') continue;
      const own = [segment.text, segment.plural].filter((form) => form !== undefined);
      assert.deepEqual(text?.map(unnumbered), own.map((form) => essence(accented(form))));
    }
  });
});

test('a text that did not change is never worse off for the edits around it', () => {
  const rank = { current: 3, draft: 2, stale: 1, missing: 0 };
  fc.assert(
    fc.property(life, fc.array(edit, { maxLength: 6 }), (one, edits) => {
      const { segments, catalogue } = lived(one);
      const before = new Map(resolve(segments, catalogue, shown).map(({ segment, state }) => [keyOf({ ...segment, source: segment.text }), state]));
      const pieces: Piece[] = segments.map(({ context: place, kind, text, plural }) => ({ context: place.replace('front/', '') as Piece['context'], kind, text, counts: plural !== undefined }));
      for (const { segment: today, state } of resolve(edits.reduce(edited, pieces).map(segment), catalogue, shown)) {
        const earlier = before.get(keyOf({ ...today, source: today.text }));
        // What was behind may lose its translation to a text that it fits better; what was up to date may not.
        if (earlier === 'current' || earlier === 'draft') assert.ok(rank[state] >= rank[earlier], `${today.text}: ${earlier}, then ${state}`);
      }
    }),
    { numRuns: 150 },
  );
});

test('sync changes no state and no words: a page is the same whether or not it was run', () => {
  law(({ segments, catalogue }) => {
    const seen = (of: Catalogue) => resolve(segments, of, shown).map(({ segment, state, text }) => [segment.context, segment.text, state, text]);
    assert.deepEqual(seen(onDisk(sync(segments, catalogue, options))), seen(catalogue));
  });
});

test('sync run twice writes the same bytes as sync run once', () => {
  law(({ segments, catalogue }) => {
    const once = writePo(sync(segments, catalogue, options));
    assert.equal(writePo(sync(segments, parsePo(once), options)), once);
  });
});

test('sync loses no translation: each is in the file afterwards, live or kept at its end', () => {
  law(({ segments, catalogue }) => {
    const kept = new Set(onDisk(sync(segments, catalogue, options)).entries.flatMap(({ text }) => text));
    for (const entry of catalogue.entries) if (!isEmpty(entry)) for (const form of entry.text) assert.ok(kept.has(form), form);
  });
});

test('what sync marks as behind, it marks with the source that the translation was made from', () => {
  law(({ segments, catalogue }) => {
    for (const entry of onDisk(sync(segments, catalogue, options)).entries.filter(isFlagged)) {
      const sources = asLines(madeFrom(entry)).split('\n').map((form) => essence(accented(form)));
      for (const form of entry.text) assert.ok(sources.includes(unnumbered(form)), form);
    }
  });
});

test('a catalogue is written as it was read, byte for byte', () => {
  law(({ segments, catalogue }) => {
    const bytes = writePo(sync(segments, catalogue, options));
    assert.equal(writePo(parsePo(bytes)), bytes);
  });
});
