import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Segment } from '../segment/segment.ts';
import type { Catalogue, Entry } from './entry.ts';
import { markOf } from './mark.ts';
import { match } from './match.ts';
import { resolve } from './resolve.ts';
import { madeFrom, stateOf } from './state.ts';
import { sync } from './sync.ts';

const entry = (over: Partial<Entry> = {}): Entry => ({ context: 'lead', source: 'Seal the box.', text: ['Scellez la boîte.'], notes: ['Paragraph'], remarks: [], fuzzy: false, draft: false, ...over });
const segment = (text: string, over: Partial<Segment> = {}): Segment => ({ context: 'lead', kind: 'paragraph', weight: 'normal', text, from: 0, to: 0, form: 'mdx', tags: [], ...over });
const catalogue = (...entries: Entry[]): Catalogue => ({ headers: {}, entries });
const options = { version: '1.0.0', forms: 2 };
const shown = (segments: Segment[], of: Catalogue) => resolve(segments, of, { direction: 'ltr', forms: 2 }).map(({ state, text }) => [state, text]);

const flagged = entry({ fuzzy: true, was: markOf(['Scellez la boîte.']), previous: 'Close the box.' });
const today = { text: 'Seal the box.' };

test('a marked text is behind until somebody edits it', () => {
  assert.equal(stateOf(flagged, today), 'stale');
  assert.equal(stateOf({ ...flagged, text: ['Scellez bien la boîte.'] }, today), 'current');
});

test('a draft that was behind is a draft again once it is mended or its flag is taken away', () => {
  assert.equal(stateOf({ ...flagged, draft: true, text: ['Scellez bien la boîte.'] }, today), 'draft');
  assert.equal(stateOf({ ...flagged, draft: true, fuzzy: false }, today), 'draft');
});

test('a draft whose flag is taken away has been read', () => {
  assert.equal(stateOf(entry({ draft: true, fuzzy: true }), today), 'draft');
  assert.equal(stateOf(entry({ draft: true }), today), 'current');
});

test('a text that was read before its source changed is read when the source changes back', () => {
  const [moved] = sync([segment('Seal the box at noon.')], catalogue(entry({ draft: true })), options).entries;
  assert.ok(moved);
  assert.equal(stateOf(moved, { text: 'Seal the box at noon.' }), 'stale');
  assert.deepEqual(shown([segment('Seal the box.')], catalogue(moved)), [['current', ['Scellez la boîte.']]]);
});

test('a flag with an earlier source counts without our mark, because other tools drop it', () => {
  assert.equal(stateOf({ ...flagged, was: undefined }, today), 'stale');
  assert.equal(stateOf({ ...flagged, was: undefined, fuzzy: false }, today), 'current');
});

test('a text that counts is behind when either of its forms changes, with sync and without', () => {
  const counted = entry({ source: '{n} box', plural: '{n} boxes', text: ['{n} boîte', '{n} boîtes'], notes: ['Field'] });
  const later = segment('{n} box', { plural: '{n} sealed boxes', kind: 'field', form: 'yaml' });
  const synced = sync([later], catalogue(counted), options);
  assert.deepEqual(shown([later], catalogue(counted)), [['stale', counted.text]]);
  assert.deepEqual(shown([later], synced), [['stale', counted.text]]);
  assert.deepEqual(madeFrom(synced.entries[0] ?? counted), { source: '{n} box', plural: '{n} boxes' });
});

test('a text that stops counting and begins again has the words of both its forms', () => {
  const counted = entry({ source: '{n} box', plural: '{n} boxes', text: ['{n} boîte', '{n} boîtes'], notes: ['Field'] });
  const [one, both] = [segment('{n} boxes', { kind: 'field', form: 'yaml' }), segment('{n} box', { plural: '{n} boxes', kind: 'field', form: 'yaml' })];
  const synced = sync([one], catalogue(counted), options);
  assert.deepEqual(synced.entries.map(({ source, plural, orphan }) => [source, plural, orphan]), [['{n} boxes', undefined, undefined], ['{n} box', '{n} boxes', '1.0.0']]);
  assert.deepEqual(shown([one], synced), [['stale', ['{n} boîtes']]]);
  assert.deepEqual(shown([both], synced), [['current', counted.text]]);
});

test('a translation that lacks a form is missing, before sync and after it', () => {
  const short = entry({ source: '{n} box', plural: '{n} boxes', text: ['{n} boîte'], notes: ['Field'] });
  const counted = segment('{n} box', { plural: '{n} boxes', kind: 'field', form: 'yaml' });
  assert.deepEqual(shown([counted], catalogue(short)), [['missing', undefined]]);
  assert.deepEqual(shown([counted], sync([counted], catalogue(short), options)), [['missing', undefined]]);
});

test('a change of wording that the author declares does not clear what was behind before it', () => {
  const synced = sync([segment('Seal the box, please.')], catalogue(entry()), options);
  assert.deepEqual(shown([segment('Seal the box, please.')], sync([segment('Seal the box, please.')], synced, { ...options, wordingOnly: true })), [['stale', ['Scellez la boîte.']]]);
});

test('a text that is behind is not shown where it asks for a value that nobody fills in', () => {
  const named = entry({ source: 'Sealed by {name}', text: ['Scellé par {name}'], notes: ['Field'], context: 'seal.by' });
  const field = (text: string) => segment(text, { kind: 'field', form: 'yaml', context: 'seal.by' });
  assert.deepEqual(shown([field('Sealed by {person}')], catalogue(named)), [['missing', undefined]]);
  assert.deepEqual(shown([field('Sealed by {name} at {time}')], catalogue(named)), [['stale', named.text]]);
});

test('links and references of an earlier source are left out where those of today are others', () => {
  const linked = entry({ source: 'See <g1>the list</g1>.', text: ['Voyez <g1>la liste</g1>.'] });
  assert.deepEqual(shown([segment('See the list.')], catalogue(linked)), [['stale', ['Voyez la liste.']]]);
  assert.deepEqual(shown([segment('See <g1>the long list</g1>.')], catalogue(linked)), [['stale', ['Voyez <g1>la liste</g1>.']]]);
});

test('two copies of a paragraph that changed have the same translation', () => {
  const copies = [segment('Seal the boxes.'), segment('Nothing like it here.'), segment('Seal the boxes.')];
  const matched = match(copies, [entry()]).map(({ entry }) => entry?.text[0]);
  assert.deepEqual(matched, ['Scellez la boîte.', undefined, 'Scellez la boîte.']);
});

test('a heading is found again in its section, whatever its spelling', () => {
  const heading = entry({ context: 'access', source: 'Acessibility', notes: ['Heading · section "access"'], text: ['Accessibilité'] });
  assert.deepEqual(shown([segment('Accessibility', { context: 'access', kind: 'heading' })], catalogue(heading)), [['stale', ['Accessibilité']]]);
  assert.deepEqual(shown([segment('Telephones', { context: 'access', kind: 'heading' })], catalogue(heading)), [['missing', undefined]]);
});
