import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { injectsCsv, logCsv } from './csv.ts';
import { account, accountOf, entry, log } from './fixture.ts';
import { markdown } from './markdown.ts';
import { reportOf } from './report.ts';

const noted = (text: string) => accountOf([entry(1, { kind: 'noted', text })]);
/** The cells of a CSV text, as a spreadsheet reads them. */
const cells = (csv: string) => [...csv.slice(1).matchAll(/"((?:[^"]|"")*)"/g)].map(([, words = '']) => words.replace(/""/g, '"'));

test('a cell a spreadsheet would run as a formula is a text', () => {
  for (const start of ['=', '+', '-', '@', '\t=', '\r=', ' =', '＝', '＠']) {
    const cell = cells(logCsv(noted(`${start}HYPERLINK("https://evil.example")`))).find((one) => one.includes('HYPERLINK'));
    assert.ok(cell?.startsWith("'"), JSON.stringify(cell));
  }
});

test('no note begins a cell with a sign of a formula', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    for (const cell of cells(logCsv(noted(text)))) assert.doesNotMatch(cell, /^\s*[=+@]|^\s*-(?!\d+(\.\d+)?$)/);
  }));
});

test('every line of a table has as many cells as its head, whatever was written', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const rows = logCsv(noted(text)).slice(1).trimEnd().split('\r\n');
    assert.deepEqual([rows.length, ...new Set(rows.map((row) => cells(` ${row}`).length))], [2, cells(` ${rows[0]}`).length]);
  }));
});

test('the table of injects has a line for each, and tells what the course teaches', () => {
  const csv = injectsCsv(account);
  assert.equal(csv.trimEnd().split('\r\n').length, 1 + 18);
  assert.match(csv, /"1\. Seven odd log-in messages","0","2026-11-23T09:01:00\.000Z","2026-11-23T09:04:00\.000Z","3"/);
});

test('a moment no calendar has does not break the tables', () => {
  assert.ok(logCsv({ log: log.map((one) => ({ ...one, at: 1e300 })) }).includes('1e+300'));
});

test('what people typed cannot become a heading, a table or HTML in Markdown', () => {
  const text = markdown(reportOf(noted('# Heading\n\n| a | b |\n<script>alert(1)</script> [x](javascript:alert(1)) `code` https://real.example')));
  assert.ok(!/^# Heading|<script>|\n\| a|[^\\]\]\(javascript/m.test(text), text);
  assert.ok(text.includes('\\# Heading'));
});

test('the report holds everything a log can say', () => {
  const text = markdown(reportOf(account));
  const told = ['They are all at risk', 'Duty officer', 'Ask on Tuesday', 'Parties were called within three minutes', 'report.rating.1', 'Is it true?', 'The room is loud', 'The corridor was loud', 'No holding line', 'How fast it went', 'Write a holding line', 'Press office', 'order the Sarvi translation', 'report.taughtThis', 'Review of thresholds'];
  for (const words of told) assert.ok(text.includes(words), words);
});

test('the exercise’s own headings and questions stand in its report', () => {
  const { sections } = reportOf(account);
  const ids = sections.map(({ id }) => id);
  for (const { id, title } of account.exercise.report ?? []) assert.equal(sections.find((one) => one.id === id)?.title, title);
  assert.ok(ids.indexOf('objectives') < ids.indexOf('timeline') && ids.indexOf('decisions') < ids.indexOf('plan'));
});

test('an empty log still makes a report to fill in', () => {
  assert.ok(reportOf(accountOf([])).sections.length > 5);
});
