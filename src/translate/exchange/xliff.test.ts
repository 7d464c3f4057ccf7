import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readXliff } from './readXliff.ts';
import { sentMark, type Unit } from './unit.ts';
import { writeXliff } from './xliff.ts';

const languages = { source: 'en', target: 'fr-CA' };

const unit = (more: Partial<Unit> = {}): Unit => {
  const text = more.text ?? ['Appelez le <g1>bureau</g1>.'];
  return { path: 'modules/safety/calls.mdx', id: '0123456789', sent: sentMark(text), context: 'lead', source: 'Call the <g1>office</g1>.', text, notes: ['Paragraph · section "lead"'], remarks: [], state: 'draft', sentState: 'draft', ...more };
};
const unitsIn = (text: string): Unit[] => {
  const read = readXliff(text);
  return 'units' in read ? read.units : assert.fail(read.broken);
};
const back = (units: Unit[]) => unitsIn(writeXliff(units, languages));

test('a sentence comes back with its code, place, notes, state and tags', () => {
  const sent = [unit(), unit({ id: 'a', state: 'current', sentState: 'current', remarks: ['I doubt "office".'] }), unit({ id: 'b', state: 'missing', sentState: 'missing', text: [''] })];
  assert.deepEqual(back(sent), sent);
});

test('what the English was comes along as the previous version', () => {
  const sent = [unit({ state: 'stale', sentState: 'stale', previous: 'Call <x1/> “them”.' })];
  assert.deepEqual(back(sent), sent);
  assert.match(writeXliff(sent, languages), /<alt-trans alttranstype="previous-version"><source>Call <x id="1"\/> “them”\.<\/source>/);
});

test('every form of a counted text is a unit of one group', () => {
  const sent = [unit({ source: '{n} day', plural: '{n} days', text: ['أ', 'ب', 'ت', 'ث', 'ج', 'ح'] })];
  assert.deepEqual(back(sent), sent);
});

test('white space, signs of XML and line breaks survive, in texts and in places', () => {
  const text = '  two  spaces,\ta tab,\u00A0a no-break space\nand "<b> & ]]> &lt; \r\n';
  const sent = [unit({ source: text, text: [text], context: 'a "b" <c>\n& d' })];
  assert.deepEqual(back(sent), sent);
});

test('tags that cross each other come back as they were', () => {
  const sent = [unit({ text: ['<g1>a<g2>b</g1></g2>'] }), unit({ id: 'x', text: ['</g1> <g1>'] })];
  assert.deepEqual(back(sent), sent);
});

test('a sentence with a control sign is left at home instead of spoiling the file', () => {
  assert.deepEqual(back([unit({ text: ['a\u0001b'] }), unit({ id: 'b' })]).map(({ id }) => id), ['b']);
});

for (const [written, state] of [['final', 'final'], ['signed-off', 'final'], ['translated', 'current'], ['needs-adaptation', 'stale'], ['needs-review-l10n', 'draft'], ['new', 'missing'], ['constructor', 'draft']] as const) {
  test(`a program that writes state="${written}" means ${state}`, () => {
    assert.equal(unitsIn(writeXliff([unit()], languages).replace('needs-review-translation', written))[0]?.state, state);
  });
}

test('a program may use a prefix, mark its segments and add elements of its own', () => {
  const text = `\uFEFF<?xml version='1.0'?><!-- made elsewhere --><x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2"><x:file original='a.mdx' target-language="fr"><x:header><tool/></x:header><x:body><x:group><x:trans-unit id="1"><x:source>A <x:g id="1">b</x:g></x:source><x:seg-source><x:mrk mtype="seg" mid="1">A <x:g id="1">b</x:g></x:mrk></x:seg-source><x:target state="final"><x:mrk mtype="seg" mid="1">C <x:g id="1">d</x:g></x:mrk> <![CDATA[<&>]]><x:ph id="9">{x}</x:ph></x:target></x:trans-unit></x:group></x:body></x:file></x:xliff>`;
  const [found] = unitsIn(text);
  assert.deepEqual([found?.path, found?.source, found?.text, found?.state], ['a.mdx', 'A <g1>b</g1>', ['C <g1>d</g1> <&>'], 'final']);
});

const head = '<xliff version="1.2"><file original="a"><body>';
const hostile: [string, string, RegExp][] = [
  ['nothing', '', /no XML/],
  ['plain words', 'Bonjour', /no XML/],
  ['another format', '<html></html>', /not XLIFF/],
  ['a newer XLIFF', '<xliff version="2.1"/>', /XLIFF 1\.2/],
  ['entities that multiply', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><xliff>&b;</xliff>', /document type or entities/],
  ['a file of this machine', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff/>', /document type or entities/],
  ['an entity from nowhere', `${head}&secret;</body></file></xliff>`, /no sign of XML/],
  ['a file that was cut off', `${head}<trans-unit id="1"><source>A`, /cut off/],
  ['tags that cross', `${head}</file></body></xliff>`, /<body> is closed by <\/file>/],
  ['a tag in a tag', `${head}<trans-unit id="<b>"></body></file></xliff>`, /not written as XML/],
  ['a depth without end', `<xliff>${'<group>'.repeat(100_000)}`, /too deep/],
  ['two roots', '<xliff/><xliff/>', /goes on after its end/],
  ['a comment without end', '<xliff><!--', /"-->" is missing/],
  ['31 million letters', `<xliff>${'a'.repeat(31_000_000)}</xliff>`, /larger than 30 MB/],
  ['a million open quotes', `<xliff a="${'<x a="'.repeat(1_000_000)}`, /not written as XML/],
];
for (const [name, text, reason] of hostile) {
  test(`${name}: a clear reason, and no crash`, () => {
    const read = readXliff(text);
    assert.match('broken' in read ? read.broken : 'it was read', reason);
  });
}

test('strange names and codes do no harm', () => {
  const [found] = unitsIn(`${head}<trans-unit id="__proto__" resname="constructor"><source>A&#0;</source></trans-unit></body></file></xliff>`.replace('&#0;', '&#x41;'));
  assert.deepEqual([found?.id, found?.context, found?.source, found?.text], ['__proto__', 'constructor', 'AA', ['']]);
});
