import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../catalogue/entry.ts';
import { markOf } from '../catalogue/mark.ts';
import { stateOf } from '../catalogue/state.ts';
import type { Segment } from '../segment/segment.ts';
import { takeBack } from './takeBack.ts';
import { unitsOf, type Unit } from './unit.ts';

const path = 'modules/safety/calls.mdx';
const base: Entry = { context: 'lead', source: 'Call the <g1>office</g1> now.', text: ['Appelez le <g1>bureau</g1>.'], notes: [], remarks: [], fuzzy: true, draft: true };
const current: Entry = { ...base, fuzzy: false, draft: false };
const missing: Entry = { ...base, text: [''], fuzzy: false, draft: false };
const stale: Entry = { ...base, was: markOf(base.text), previous: 'Call the <g1>office</g1>.' };
const counted: Entry = { ...base, source: '{n} day', plural: '{n} days', text: ['{n} jour', '{n} jours'] };

const segmentOf = ({ context, source, plural }: Entry): Segment => ({ context, kind: 'paragraph', weight: 'normal', text: source, ...(plural !== undefined && { plural }), from: 0, to: 1, form: 'mdx', tags: [] });

/** Sends an entry, lets somebody work on it, perhaps changes it here, and takes it back. */
function returned(sent: Entry, work: (unit: Unit) => Partial<Unit>, { here = sent, loose = false } = {}) {
  const [unit] = unitsOf(path, { headers: {}, entries: [sent] });
  if (!unit) return assert.fail();
  const { entries, fates } = takeBack(path, { headers: {}, entries: [here] }, [segmentOf(here)], [{ ...unit, ...work(unit) }], { direction: 'ltr', forms: 2 }, { loose });
  const [entry] = entries;
  return { entries, entry, fate: fates[0]?.fate.kind, flaws: fates[0]?.fate.flaws?.map(({ kind }) => kind), state: stateOf(entry, { text: here.source, plural: here.plural }) };
}

for (const [name, entry] of Object.entries({ draft: base, current, missing, stale, counted })) {
  test(`a ${name} sentence that nobody touched stays as it is, to the last mark`, () => {
    const back = returned(entry, () => ({}));
    assert.deepEqual(back.entries, [entry]);
    assert.equal(back.fate, 'same');
  });
}

test('a new translation waits for a second reader, whatever program it comes from', () => {
  const back = returned(missing, () => ({ text: ['Appelez le <g1>bureau</g1>.'], state: 'current' }));
  assert.deepEqual([back.fate, back.state, back.entry?.draft], ['taken', 'draft', true]);
});

test('a sentence set to final is approved; set to translated, it still waits', () => {
  assert.deepEqual([returned(base, () => ({ state: 'final' })).state, returned(base, () => ({ state: 'current' })).state], ['current', 'draft']);
});

test('a reviewed sentence that a program sends back for review waits again', () => {
  assert.equal(returned(current, () => ({ state: 'draft' })).state, 'draft');
});

test('a sentence that is behind is no longer behind once it was edited, or confirmed', () => {
  assert.equal(returned(stale, () => ({ text: ['Appelez <g1>vite</g1>.'] })).state, 'draft');
  const confirmed = returned(stale, () => ({ state: 'current' }));
  assert.deepEqual([confirmed.state, confirmed.entry?.was, confirmed.entry?.previous], ['draft', undefined, undefined]);
});

test('a translation that was lost here is put back with the state it had', () => {
  const { entry, state } = returned(stale, () => ({}), { here: { ...missing } });
  assert.deepEqual([entry?.text, state, entry?.previous], [stale.text, 'stale', stale.previous]);
});

test('an empty text deletes nothing', () => {
  assert.deepEqual(returned(base, () => ({ text: ['  '] })), { entries: [base], entry: base, fate: 'kept', flaws: undefined, state: 'draft' });
});

test('a form that came back empty keeps what is there, and the other is taken', () => {
  assert.deepEqual(returned(counted, () => ({ text: ['', '{n} journées'] })).entry?.text, ['{n} jour', '{n} journées']);
});

test('a text with a flaw is refused with its reason', () => {
  const back = returned(base, () => ({ text: ['Appelez le bureau.'] }));
  assert.deepEqual([back.entry, back.fate, back.flaws], [base, 'refused', ['tags']]);
  assert.deepEqual(returned(counted, () => ({ text: ['jour', '{m} jours'] })).flaws, ['placeholders']);
  assert.deepEqual(returned(base, () => ({ text: ['<g1>\u202Euaerub</g1>'] })).flaws, ['bidi']);
});

test('what somebody changed here meanwhile is not overwritten by a sentence nobody touched, nor by one they did', () => {
  const here = { ...base, text: ['Téléphonez au <g1>bureau</g1>.'] };
  assert.deepEqual([returned(base, () => ({}), { here }).fate, returned(base, () => ({}), { here }).entry], ['same', here]);
  const both = returned(base, () => ({ text: ['Joignez le <g1>bureau</g1>.'] }), { here });
  assert.deepEqual([both.fate, both.entry], ['conflict', here]);
});

test('when the English changed meanwhile, the work is kept beside today’s English and marked as behind', () => {
  const here = { ...base, source: 'Call the <g1>office</g1> today.', fuzzy: true, was: markOf(base.text), previous: base.source };
  const back = returned(base, () => ({ text: ['Joignez le <g1>bureau</g1>.'] }), { here });
  assert.deepEqual([back.fate, back.state, back.entry?.text, back.entry?.previous, back.entry?.draft], ['older', 'stale', ['Joignez le <g1>bureau</g1>.'], base.source, true]);
});

test('when a sentence is gone altogether, its translation is kept as memory', () => {
  const here = { ...missing, context: 'other', source: 'Something else.' };
  const back = returned(base, () => ({ text: ['Joignez le <g1>bureau</g1>.'] }), { here });
  assert.deepEqual([back.fate, back.entries.length, back.entries[1]?.source, back.entries[1]?.orphan], ['older', 2, base.source, '']);
});

test('spaces and quotes that a word processor changed by itself are no change', () => {
  const spaced = { ...base, text: ['Il dit « oui » à l’<g1>entrée</g1>.'] };
  const mangled = () => ({ text: ["Il dit «\u202Foui\u00A0» à l'<g1>entrée</g1>. "] });
  assert.deepEqual(returned(spaced, mangled, { loose: true }).entries, [spaced]);
  assert.equal(returned(spaced, mangled).fate, 'taken');
});
