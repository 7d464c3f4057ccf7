import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Kept, Learning } from '../record/record.ts';
import { canonical } from '../record/canonical.ts';
import { checksum } from './checksum.ts';
import { decode } from './decode.ts';
import { bodyOf, exportText, fileName } from './exchange.ts';
import { answer, item, plain } from '../trial/fixture.ts';
import { join } from '../record/join.ts';
import { addsNothing, preview } from './preview.ts';
import { readImport } from './readImport.ts';

const note = { v: 1, note: { day: '2026-11-22', clock: 4, device: 'aaaa', text: 'Ask the NEC – “who decides?” مرحبا \ud800 done' } };
const learning: Learning = new Map<string, Kept>([
  ['p3:meta', { v: 1, epoch: 2, tag: 'aaaa', seed: 'secret' }],
  ['p3:q:m/i', item({ epoch: 2 })],
  ['p3:q:m/typed', item({ latest: answer({ answer: ['two  words'] }) })],
  ['p3:s:m/l', { v: 1, seen: { one: '2026-11-22' }, completed: { 1: '2026-11-22' }, bookmark: { day: '2026-11-22', clock: 3, device: 'aaaa', section: 'one' } }],
  ['p3:t:m', { v: 1, pre: { day: '2026-11-20', clock: 1, device: 'aaaa', form: 'A', results: { x: 1, y: null } } }],
  ['p3:n:m/l', note],
]);
const aside = { 'p3:bad:1': 'p3:q:m/j\n{"v":1' };
const copy = (notes = true) => exportText('A copy of my\n course', 'plain', bodyOf({ learning, aside, day: '2026-11-22', notes }));

function read(text: string) {
  const found = readImport(text);
  assert.ok(found.ok, found.ok ? '' : found.code);
  return found;
}

test('a copy read in on another device brings everything but the device itself', () => {
  const { learning: found, day, skipped } = read(copy());
  assert.deepEqual([...found.keys()].sort(), ['p3:n:m/l', 'p3:q:m/i', 'p3:q:m/typed', 'p3:s:m/l', 'p3:t:m']);
  for (const [key, record] of found) assert.equal(canonical(record), canonical({ ...learning.get(key), epoch: undefined }), key);
  assert.deepEqual([day, skipped], ['2026-11-22', 0]);
});

test('the first line is plain words, on one line', () => assert.equal(copy().split('\n')[0], 'A copy of my course'));

test('the seed, the count of erasures and the preferences stay on the device', () => {
  assert.ok(!/secret|epoch|prefs/.test(copy()));
});

test('notes go along only if the learner says so', () => {
  assert.ok(copy().includes('p3:n:m/l'));
  assert.ok(!copy(false).includes('p3:n:m/l'));
});

test('texts that could not be read travel along as they are', () => {
  const body = JSON.parse(copy().split('\n')[2] ?? '') as { aside: unknown };
  assert.deepEqual(body.aside, aside);
});

test('the body is ASCII without a blank, so no mail program can damage it', () => assert.match(copy().split('\n')[2] ?? '', /^[!-~]+$/));

const journeys: Record<string, (text: string) => string> = {
  'with Windows line ends': (text) => text.replace(/\n/g, '\r\n'),
  'wrapped at 76 characters': (text) => text.replace(/(.{76})/g, '$1\n'),
  'with blanks before and after': (text) => `\n\n  ${text}  \n\n`,
  'with a byte order mark': (text) => `\ufeff${text}`,
  'without its first line': (text) => text.slice(text.indexOf('\n') + 1),
  'quoted from a message': (text) => `Here is my copy:\n\n${text}`,
  'with no-break spaces at the line ends': (text) => text.replace(/\n/g, '\u00a0\n'),
};
for (const [name, travel] of Object.entries(journeys)) {
  test(`a copy arrives ${name}`, () => assert.equal(read(travel(copy())).learning.size, 5));
}

const encodings: Record<string, (text: string) => Buffer> = {
  'UTF-8': (text) => Buffer.from(text, 'utf8'),
  'UTF-8 with its mark': (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 without its mark': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16, big end first': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-16, big end first, without its mark': (text) => Buffer.from(text, 'utf16le').swap16(),
};
for (const [name, encode] of Object.entries(encodings)) {
  test(`a copy saved as ${name} is read`, () => assert.equal(read(decode(new Uint8Array(encode(copy())))).learning.size, 5));
}

test('no bytes at all make an empty text', () => assert.equal(decode(new Uint8Array()), ''));

test('the name of the file says nothing about elections', () => assert.equal(fileName('2026-11-22'), 'copy-2026-11-22.txt'));

test('the checksum is the one of zip files', () => assert.equal(checksum('123456789'), 'cbf43926'));

test('any one changed character is noticed', () => {
  const text = copy();
  const start = text.indexOf('{');
  fc.assert(
    fc.property(fc.integer({ min: start, max: text.length - 2 }), fc.constantFrom('0', 'x', '}', '"'), (at, character) => {
      fc.pre(text[at] !== character);
      assert.equal(readImport(text.slice(0, at) + character + text.slice(at + 1)).ok, false);
    }),
    { numRuns: 2000 },
  );
});

test('a preview counts what is new and promises to remove nothing', () => {
  const { learning: incoming } = read(copy());
  const here: Learning = new Map<string, Kept>([['p3:q:m/i', item({ attempts: { bbbb: 1 } })], ['p3:q:other/i', item()]]);
  assert.deepEqual(preview(here, incoming), { modules: 0, answers: 2, lessons: 1, tests: 1, notes: 1, exercises: 0 });
  assert.deepEqual(preview(new Map(), incoming), { modules: 1, answers: 2, lessons: 1, tests: 1, notes: 1, exercises: 0 });
});

test('reading a copy into the browser it came from adds nothing', () => {
  assert.ok(addsNothing(preview(learning, read(copy()).learning)));
});

test('reading a copy in twice adds nothing the second time', () => {
  const { learning: incoming } = read(copy());
  const here = join(new Map([['p3:q:other/i', item()]]), incoming);
  assert.ok(addsNothing(preview(here, incoming)));
  assert.deepEqual(plain(join(here, incoming).get('p3:q:m/i')), plain(here.get('p3:q:m/i')));
});

test('after an erasure a copy with news is still news', () => {
  const here: Learning = new Map([['p3:q:m/i', item({ epoch: 2 })]]);
  const incoming: Learning = new Map([['p3:q:m/i', item({ attempts: { bbbb: 1 } })]]);
  assert.equal(preview(here, incoming).answers, 1);
});
