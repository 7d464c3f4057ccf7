import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checksum } from '../exchange/checksum.ts';
import { canonical } from '../record/canonical.ts';
import { bodyOf, exportText } from '../exchange/exchange.ts';
import { answer, counter, item } from './fixture.ts';
import { join } from '../record/join.ts';
import { preview } from '../exchange/preview.ts';
import { LARGEST_COPY, readImport, type Refusal } from '../exchange/readImport.ts';
import { scan } from '../exchange/scan.ts';

const MUTATIONS = Number(process.env.P3_IMPORTS ?? 10_000);
const MOST_MILLISECONDS = 50;

/** A body with a good checksum, so that what lies behind it is tried too. */
const posed = (body: string) => `Words\np3-copy 1 plain ${checksum(body)}\n${body}\n`;
const records = (inside: string) => posed(`{"day":"2026-11-22","records":{${inside}}}`);
const good = JSON.stringify(item());
const honest = exportText('A copy', 'plain', bodyOf({ learning: new Map([['p3:q:m/i', item()], ['p3:q:m/j', item({ attempts: { aaaa: 3, bbbb: 1 } })]]), aside: {}, day: '2026-11-22', notes: true }));

/** Reads as the page does, preview and join included, and gives the milliseconds it took: of work, not of waiting for a busy machine. */
function read(text: string) {
  const start = process.threadCpuUsage();
  const found = readImport(text);
  if (found.ok) {
    preview(new Map(), found.learning);
    canonical(Object.fromEntries(join(new Map(), found.learning)));
  }
  const { user, system } = process.threadCpuUsage(start);
  return { found, milliseconds: (user + system) / 1000 };
}

/** The best of five: the first readings also pay for compiling the code. */
const time = (text: string) => Math.min(...[1, 2, 3, 4, 5].map(() => read(text).milliseconds));

function unpolluted(): void {
  const fresh = {} as Record<string, unknown>;
  assert.deepEqual([fresh.evil, fresh.day, fresh.v, ([] as unknown as { evil?: unknown }).evil], [undefined, undefined, undefined, undefined]);
}

const refusals: [string, string, Refusal][] = [
  ['nothing', '', 'empty'],
  ['blanks', ' \n\t\ufeff ', 'empty'],
  ['a shopping list', 'bread, milk', 'not-ours'],
  ['a web page', '<!doctype html><script>alert(1)</script>', 'not-ours'],
  ['another site’s file', JSON.stringify({ app: 'other', records: { 'p3:q:m/i': item() } }), 'not-ours'],
  ['a copy of a later version', honest.replace('p3-copy 1', 'p3-copy 2'), 'newer'],
  ['a copy of a much later version', honest.replace('p3-copy 1', 'p3-copy 999999'), 'newer'],
  ['a copy cut off', honest.slice(0, -100), 'cut'],
  ['a copy with one digit changed', honest.replace('"rev":1', '"rev":2'), 'changed'],
  ['a copy that is only its head', honest.split('\n').slice(0, 2).join('\n'), 'not-ours'],
  ['more than a megabyte', `${honest}${' '.repeat(LARGEST_COPY)}`, 'too-large'],
  ['lists in lists in lists', posed('['.repeat(100_000)), 'too-deep'],
  ['objects in objects', posed(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`), 'too-deep'],
  ['a number of 500,000 digits', records(`"p3:q:m/i":{"v":1,"rev":${'9'.repeat(500_000)}}`), 'long-number'],
  ['a fraction of 500,000 digits', records(`"p3:q:m/i":{"v":1,"rev":0.${'1'.repeat(500_000)}}`), 'long-number'],
  ['broken JSON', posed('{"records":{'), 'unreadable'],
  ['a list instead of records', posed('{"records":[]}'), 'unreadable'],
  ['a word instead of records', posed('{"records":"all"}'), 'unreadable'],
  ['no records', posed('{}'), 'unreadable'],
  ['null', posed('null'), 'unreadable'],
  ['records only in the prototype', posed('{"__proto__":{"records":{}}}'), 'unreadable'],
  ['thirty thousand records', posed(`{"records":{${Array.from({ length: 30_000 }, (_, n) => `"p3:q:m/i${n}":1`).join()}}}`), 'too-large'],
  ['a locked copy without its passphrase', exportText('x', 'sealed', 'AAAA'), 'locked'],
];
for (const [name, text, code] of refusals) {
  test(`${name} is refused as ${code}`, () => {
    const { found } = read(text);
    assert.equal(found.ok ? 'taken in' : found.code, code);
    unpolluted();
    assert.ok(time(text) < MOST_MILLISECONDS);
  });
}

const emptied: [string, string][] = [
  ['__proto__ as a key', `"__proto__":${good}`],
  ['__proto__ as a question', `"p3:q:m/__proto__":${good}`],
  ['a question that is elsewhere', `"p3:q:../../etc/passwd":${good}`],
  ['our own entry of another browser', '"p3:meta":{"v":1,"epoch":9,"tag":"evil"}'],
  ['preferences', '"p3:prefs":{"v":1,"saving":"nothing"}'],
  ['a spare copy', `"p3:w:q:m/i":${good}`],
  ['a record without a version', '"p3:q:m/i":{"rev":1,"attempts":{"aaaa":1}}'],
  ['a record without content', '"p3:q:m/i":{"v":1,"rev":1}'],
  ['a revision beyond all numbers', `"p3:q:m/i":${good.replace('"rev":1', '"rev":1e999')}`],
  ['a revision that would end our counting', `"p3:q:m/i":${good.replace('"rev":1', '"rev":9007199254740991')}`],
  ['a clock that would end our counting', `"p3:q:m/i":${good.replace(/"clock":1/g, '"clock":9007199254740991')}`],
  ['attempts beyond belief', `"p3:q:m/i":${good.replace('"aaaa":1', '"aaaa":1e15')}`],
  ['content only in the prototype', '"p3:q:m/i":{"v":1,"rev":1,"__proto__":{"attempts":{"aaaa":1}}}'],
  ['a constructor', '"p3:q:m/i":{"v":1,"rev":1,"constructor":{"prototype":{"evil":1}}}'],
  ['a list', '"p3:q:m/i":[1,2,3]'],
  ['a wrong answer type', '"p3:n:m/l":{"v":1,"note":{"day":"2026-11-22","clock":1,"device":"aaaa","text":["x"]}}'],
  ['a note of a million letters', `"p3:n:m/l":{"v":1,"note":{"day":"2026-11-22","clock":1,"device":"aaaa","text":"${'x'.repeat(900_000)}"}}`],
];
for (const [name, inside] of emptied) {
  test(`${name} is left out, without harm`, () => {
    const text = records(inside);
    const { found } = read(text);
    assert.ok(found.ok);
    assert.deepEqual([[...found.learning.keys()], found.skipped], [[], 1]);
    unpolluted();
    assert.ok(time(text) < MOST_MILLISECONDS);
  });
}

test('a record of a later version is counted as such', () => {
  const { found } = read(records(`"p3:q:m/i":{"v":2,"rev":1},"p3:q:m/j":${good}`));
  assert.ok(found.ok);
  assert.deepEqual([found.newer, found.skipped, [...found.learning.keys()]], [1, 0, ['p3:q:m/j']]);
});

test('a record keeps its named fields and nothing else', () => {
  const latest = { ...answer(), evil: 1, answer: ['a', 'b'] };
  const { found } = read(records(`"p3:q:m/i":${JSON.stringify({ ...item(), latest, evil: { evil: 1 }, epoch: 7 }).replace('"evil"', '"__proto__"')}`));
  assert.ok(found.ok);
  const record = found.learning.get('p3:q:m/i') as ReturnType<typeof item>;
  assert.deepEqual(Object.keys(record).sort(), ['attempts', 'best', 'first', 'latest', 'rev', 'v']);
  assert.deepEqual(Object.keys(record.latest ?? {}).filter((field) => !(field in answer())), ['box', 'since']);
});

test('the same key twice is taken once', () => {
  const { found } = read(records(`"p3:q:m/i":${good},"p3:q:m/i":${good.replace('"aaaa":1', '"aaaa":2')}`));
  assert.ok(found.ok && found.learning.size === 1);
});

test('half a character in a note is kept as it is', () => {
  const { found } = read(records('"p3:n:m/l":{"v":1,"note":{"day":"2026-11-22","clock":1,"device":"aaaa","text":"\\ud800"}}'));
  assert.equal(found.ok && (found.learning.get('p3:n:m/l') as { note?: { text: string } }).note?.text, '\ud800');
});

test('a section may be called constructor and nothing happens', () => {
  const { found } = read(records('"p3:s:m/l":{"v":1,"seen":{"constructor":"2026-11-22","__proto__":"2026-11-22"},"completed":{}}'));
  assert.deepEqual(found.ok && Object.entries(found.learning.get('p3:s:m/l')?.seen as object), [['constructor', '2026-11-22']]);
});

test('brackets and digits inside words do not count', () => {
  assert.equal(scan(`{"a":"${'['.repeat(99)}\\"${'9'.repeat(99)}\\\\"}`), 'fine');
  assert.equal(scan(`"\\\\"${'['.repeat(9)}`), 'too-deep');
});

/** Ways to spoil a text. */
const spoilt = ['{', '}', '[', ']', '"', ':', ',', '\\', '\\u', '\u0000', '\ud800', '1e999', '-', '__proto__', 'constructor', 'prototype', 'null', 'true', '9'.repeat(30), '"p3:q:m/x":{"v":1}', '\ufeff', '{"a":'.repeat(20)];

function mutated(text: string, random: () => number): string {
  const at = random() % text.length;
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const piece = spoilt[random() % spoilt.length] ?? '';
  const ways = [before + piece + after, before + after.slice(1 + (random() % 9)), before, before + after.slice(0, random() % 50) + after, before + piece + after.slice(piece.length)];
  return ways[random() % ways.length] ?? text;
}

test(`${MUTATIONS} spoilt copies: no exception, no pollution, none slow`, (t) => {
  const random = counter(7);
  const body = honest.split('\n')[2] ?? '';
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  let [slowest, taken] = [0, 0];
  for (let n = 0; n < MUTATIONS; n++) {
    let text = random() % 4 === 0 ? honest : body;
    for (let times = 1 + (random() % 3); times > 0; times--) text = mutated(text, random) || body;
    // Three in four get a good checksum: the door is not the only thing to try.
    const offered = text.startsWith('A copy') ? text : posed(text.replace(/\s+/g, ''));
    const { found, milliseconds } = read(offered);
    if (found.ok && found.learning.size > 0) taken++;
    slowest = Math.max(slowest, milliseconds > MOST_MILLISECONDS / 2 ? time(offered) : milliseconds);
  }
  t.diagnostic(`${MUTATIONS} spoilt copies, ${taken} still readable in part, slowest ${slowest.toFixed(1)} ms`);
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
  unpolluted();
  assert.ok(slowest < MOST_MILLISECONDS);
});

test('the largest honest copy is read in time', (t) => {
  const learning = new Map(Array.from({ length: 1000 }, (_, n) => [`p3:q:module-${n % 9}/question-${n}`, item()]));
  const text = exportText('A copy', 'plain', bodyOf({ learning, aside: {}, day: '2026-11-22', notes: true }));
  assert.ok(text.length < LARGEST_COPY);
  const { found } = read(text);
  assert.ok(found.ok && found.learning.size === 1000);
  t.diagnostic(`${text.length} characters in ${time(text).toFixed(1)} ms`);
});
