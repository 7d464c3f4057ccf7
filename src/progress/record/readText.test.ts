import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonical } from './canonical.ts';
import { answer, item, plain } from '../trial/fixture.ts';
import { readText } from './readText.ts';

const key = 'p3:q:m/i';
const read = (value: unknown, at = key) => plain(readText(at, typeof value === 'string' ? value : JSON.stringify(value)));

test('what was written is read again', () => assert.deepEqual(read(canonical(item())), plain(item())));

test('bad parts are dropped and the rest is kept', () => {
  const torn = { ...item(), first: { day: 'yesterday' }, attempts: { aaaa: 2, bbbb: -1, tooLong: 1 }, best: 'mine' };
  assert.deepEqual(read(torn), plain({ v: 1, rev: 1, attempts: { aaaa: 2 }, latest: answer() }));
});

test('fields of a later day are kept, also inside an answer', () => {
  const later = { ...item({ latest: { ...answer(), mood: 'calm' } as never }), tags: ['x'] };
  assert.deepEqual(read(later), plain(later));
});

const parts: [string, object, string][] = [
  ['a score above 1', { latest: answer({ score: 1.1 }) }, key],
  ['a score that is a word', { latest: answer({ score: 'all' as never }) }, key],
  ['a box that does not exist', { latest: answer({ box: 6, since: '2026-11-22' }) }, key],
  ['an answer that is not a list', { latest: answer({ answer: 'a' as never }) }, key],
  ['a list of things that are not words', { latest: answer({ answer: [1] as never }) }, key],
  ['a hundred options', { latest: answer({ answer: Array(100).fill('a') as string[] }) }, key],
  ['a sureness nobody offered', { latest: answer({ sure: 'quite' as never }) }, key],
  ['a clock that runs backwards', { latest: answer({ clock: -1 }) }, key],
  ['a device with a long name', { latest: answer({ device: 'my-phone' }) }, key],
  ['an epoch that is not a number', { epoch: 'last' }, key],
  ['a bookmark to nowhere', { bookmark: { ...answer(), section: '../etc' } }, 'p3:s:m/l'],
  ['results that are not scores', { post: { day: '2026-11-22', clock: 1, device: 'aaaa', form: 'A', results: { x: 2 } } }, 'p3:t:m'],
  ['a note that is a number', { note: { day: '2026-11-22', clock: 1, device: 'aaaa', text: 7 } }, 'p3:n:m/l'],
  ['a tag with capitals', { tag: 'ABCD' }, 'p3:meta'],
];
for (const [name, part, at] of parts) {
  test(`${name} is dropped, the record stays`, () => {
    const found = read({ v: 1, rev: 1, ...part }, at) as object;
    assert.deepEqual(Object.keys(found).filter((field) => field in part), []);
  });
}

const hopeless = ['', 'null', '[]', '5', '"text"', '{', '{"v":1', '{"v":1}', '{"v":1,"rev":"2"}', '{"v":1,"rev":-1}', '\u0000', '{"v":"1","rev":1}'];
for (const text of hopeless) test(`${JSON.stringify(text)} cannot be read as an answer`, () => assert.equal(read(text), 'bad'));

test('a record of a later version is left alone', () => assert.equal(read('{"v":2,"anything":[]}'), 'newer'));

test('nesting that would exhaust the stack is survived', () => {
  const deep = `{"v":1,"rev":1,"x":${'['.repeat(5000)}${']'.repeat(5000)}}`;
  const found = readText(key, deep);
  assert.ok(found === 'bad' || canonical(found).length < 200);
});

test('a record cannot reach into the objects of the page', () => {
  const found = readText(key, '{"v":1,"rev":1,"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},"attempts":{"__proto__":3}}');
  canonical(found);
  assert.equal((found as { evil?: number }).evil, undefined);
  assert.equal(({} as { evil?: number }).evil, undefined);
});
