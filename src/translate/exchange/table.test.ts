import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv, writeCsv } from './csv.ts';
import { decodeFile } from './decodeFile.ts';
import { fromMarks, toMarks } from './marks.ts';
import { writePage } from './page.ts';
import { readPage } from './readPage.ts';
import type { Returned } from './readXliff.ts';
import { readSheet, writeSheet } from './sheet.ts';
import { sentMark, type Unit } from './unit.ts';

const french = { tag: 'fr-CA', name: 'Français', direction: 'ltr' } as const;
const unit = (more: Partial<Unit> = {}): Unit => {
  const text = more.text ?? ['Appelez le <g1>bureau</g1>, <x2/>.'];
  return { path: 'modules/safety/calls.mdx', id: '0123456789', sent: sentMark(text), context: 'lead', source: 'Call the <g1>office</g1>, <x2/>.', text, notes: [], remarks: [], state: 'draft', sentState: 'draft', ...more };
};
const unitsIn = (read: Returned): Unit[] => ('units' in read ? read.units : assert.fail(read.broken));
const counted = unit({ id: 'abcdefabcd', source: '{n} day', plural: '{n} days', text: ['أ {n}', 'ب', 'ت', 'ث', 'ج', 'ح'] });
const behind = unit({ id: 'aaaaaaaaaa', state: 'stale', sentState: 'stale', previous: 'Call <g1>them</g1>.' });

test('a sheet comes back with every sentence, form and earlier English', () => {
  const sent = [unit(), counted, behind];
  assert.deepEqual(unitsIn(readSheet(writeSheet(sent))), sent);
});

test('a page comes back the same', () => {
  const sent = [unit({ notes: ['Paragraph · section "lead"'] }), { ...behind, notes: ['Paragraph · section "lead"'] }];
  assert.deepEqual(unitsIn(readPage(writePage(sent, french))), sent.map((one) => ({ ...one, notes: [] })));
  assert.deepEqual(unitsIn(readPage(writePage([counted], french)))[0]?.text, counted.text);
});

test('a second reader approves in the sheet by writing final', () => {
  assert.equal(unitsIn(readSheet(writeSheet([unit()]).replace(',draft,', ',Final,')))[0]?.state, 'final');
});

test('a sheet may come back with semicolons, other columns and another order', () => {
  const text = '\uFEFFtranslation;CODE;mine\r\n"Oui; ⟦1⟧bien⟦/1⟧\r\nvite";0123456789-abcdef;x\r\n';
  assert.deepEqual(unitsIn(readSheet(text)).map(({ id, text }) => [id, text]), [['0123456789', ['Oui; <g1>bien</g1>\nvite']]]);
});

test('a sheet without the columns it needs is refused with their names', () => {
  assert.deepEqual(readSheet('a,b\r\n1,2\r\n'), { broken: 'The first line of the sheet has to name its columns; there is no "code" and no "translation".' });
});

test('a text that looks like a formula is one for no spreadsheet, and comes back as it was', () => {
  const texts = ['=HYPERLINK("http://a.example")', '+1', '-2', '@SUM', "'=1", "'quoted'", '\tx', ' spaced ', 'a "b", c', 'two\nlines', ''];
  assert.doesNotMatch(writeCsv(texts.map((text) => [text])), /^"?[=+\-@\t]/m);
  assert.deepEqual(readCsv(writeCsv(texts.map((text) => [text, 'x']))), texts.map((text) => [text, 'x']));
});

test('tags survive the keyboards of word processors', () => {
  assert.equal(toMarks('a <g1>b</g1> <x12/>'), 'a ⟦1⟧b⟦/1⟧ ⟦12/⟧');
  assert.equal(fromMarks('a ⟦ 1 ⟧b⟦\u00A0/1⟧ ⟦١٢/⟧ ⟦word⟧'), 'a <g1>b</g1> <x12/> ⟦word⟧');
});

/** What Word 365 makes of a cell: paragraphs, wrapped lines, spans for spelling, no-break spaces, and `<o:p>`. */
const wordCell = (inner: string) => `<td width=331 valign=top style='width:248.4pt;border:solid #999999 1.0pt;\n  padding:4.0pt'>\n  <p class=MsoNormal><span lang=FR-CA\n  style='font-size:11.0pt'>${inner}<o:p></o:p></span></p>\n  </td>`;
const wordPage = (text: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- td { color: red } --></style></head><body><table class=MsoNormalTable><tr><td colspan=3><p class=MsoNormal>content/modules/safety/calls.mdx</p></td></tr><tr>${wordCell('1 · draft<br>\n0123456789-abcdef')}${wordCell('Call the office.')}${wordCell(text)}</tr></table></body></html>`;

test('what Word makes of a sentence is read as the sentence', () => {
  const text = "Il dit «&nbsp;<span class=SpellE>oui</span>&nbsp;» à\n  l&#8217;<span style='mso-spacerun:yes'>&nbsp; </span>⟦<span class=GramE>1</span>⟧entr&eacute;e⟦/1⟧,<br>\n  puis<del cite=\"mailto:a\"> non</del><ins cite=\"mailto:a\"> part</ins>.<!-- note -->";
  const [found] = unitsIn(readPage(wordPage(text)));
  assert.deepEqual([found?.path, found?.source], ['modules/safety/calls.mdx', 'Call the office.']);
  assert.equal(found?.text[0]?.replace(/[\s\u00A0]+/g, ' '), 'Il dit « oui » à l’ <g1>entrée</g1>, puis part.');
  assert.equal(found?.text[0]?.split('\n').length, 2);
});

test('a page that Word saved in its own encoding is decoded by what it says of itself', () => {
  const bytes = Buffer.from(wordPage('Élection').replaceAll('⟦', '['), 'latin1');
  assert.match(decodeFile(bytes) ?? '', /Élection/);
  assert.equal(decodeFile(Buffer.from('Élection', 'latin1')), undefined);
  assert.equal(decodeFile(Buffer.from('\uFEFFcode\ttranslation', 'utf16le')), 'code\ttranslation');
});

for (const [name, text] of Object.entries({ nothing: '', words: 'Bonjour', 'an open comment': '<table><tr><td><!--', 'tables without end': '<table><tr><td>'.repeat(50_000), 'brackets': '<'.repeat(1_000_000), 'a script': '<script>alert(1)<table><tr><td>' })) {
  test(`a page of ${name} is refused in words`, () => {
    assert.match(String('broken' in readPage(text) && readPage(text)), /object/);
  });
}

test('sheets of quotation marks, zeros and a million commas are read without a crash', () => {
  for (const text of ['"', '"""', '"a""', '\u0000\u0000', ','.repeat(1_000_000), `"${'""'.repeat(2_000_000)}`, '\r\r\n\n']) assert.ok('broken' in readSheet(text));
});
