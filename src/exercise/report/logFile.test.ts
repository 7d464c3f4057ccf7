import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { log } from './fixture.ts';
import { FORMAT, LARGEST_LOG, logText, MOST_ENTRIES, readLog } from './logFile.ts';

const name = 'election-week-in-taluna';
const read = (text: string) => readLog(text, name);
const why = (text: string) => {
  const found = read(text);
  return found.ok ? 'taken' : found.why;
};
const file = (entries: unknown, more = {}) => JSON.stringify({ format: FORMAT, version: 1, exercise: name, entries, ...more });

test('a saved log is read back whole', () => {
  assert.deepEqual(read(logText(name, log)), { ok: true, log });
  assert.deepEqual(read(`\uFEFF${logText(name, log)}`), { ok: true, log }, 'with the mark an editor puts first');
});

test('each broken or foreign file is refused for its own reason', () => {
  assert.equal(why(''), 'empty');
  assert.equal(why(logText(name, log).slice(0, -40)), 'not-json');
  assert.equal(why('id,kind,writer\r\n'), 'not-json');
  assert.equal(why('{"some":"json"}'), 'not-a-log');
  assert.equal(why('[1,2,3]'), 'not-a-log');
  assert.equal(why(file('none')), 'not-a-log');
  assert.equal(why(file([], { version: 9 })), 'newer');
  assert.deepEqual(readLog(logText('the-archive', log), name), { ok: false, why: 'other-exercise', found: 'the-archive', expected: name });
});

test('one entry that cannot be read refuses the whole file and is named', () => {
  const found = read(file([...log, { kind: 'noted', text: 7 }]));
  assert.deepEqual(found, { ok: false, why: 'bad-entry', n: log.length + 1, found: '{"kind":"noted","text":7}' });
});

test('huge and deep files are refused before they are built up', () => {
  assert.equal(why('x'.repeat(LARGEST_LOG + 1)), 'too-large');
  assert.equal(why(file(Array(MOST_ENTRIES + 1).fill(log[0]))), 'too-large');
  assert.equal(why(`{"format":"${FORMAT}","entries":${'['.repeat(100_000)}`), 'too-deep');
  assert.equal(why(file([{ ...log[1], minute: `1${'0'.repeat(40)}` }]).replace(/"(10{40})"/, '$1')), 'too-deep');
});

test('hidden fields and the names of an object’s own parts do not get in', () => {
  const text = file([{ ...log[1], extra: '<img onerror=alert(1)>' }]).replace('"kind"', '"__proto__":{"polluted":1},"kind"');
  const found = read(text);
  assert.ok(found.ok);
  assert.deepEqual(found.log[0], log[1]);
  assert.equal(({} as { polluted?: number }).polluted, undefined);
  assert.equal(why(file([{ ...log[1], kind: 'constructor' }])), 'bad-entry');
  assert.equal(why(file([{ ...log[1], kind: '__proto__' }])), 'bad-entry');
});

test('no text in the world makes the reader throw', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof read(text).ok === 'boolean'));
  fc.assert(fc.property(fc.json({ maxDepth: 6 }), (text) => typeof read(file(JSON.parse(text))).ok === 'boolean'));
  fc.assert(fc.property(fc.array(fc.record({ ...Object.fromEntries(['id', 'at', 'minute', 'writer', 'kind', 'inject', 'text', 'scores'].map((key) => [key, fc.anything()])) })), (list) => typeof read(file(list)).ok === 'boolean'));
});
