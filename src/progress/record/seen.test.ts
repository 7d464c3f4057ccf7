import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SectionRecord } from './record.ts';
import { recordNote } from './note.ts';
import { lastPlace, recordBookmark, recordCompleted, recordSeen } from './seen.ts';
import { recordSitting } from './sitting.ts';

const stamp = { day: '2026-11-22', clock: 3, device: 'aaaa' };

test('a section keeps the first day it was seen', () => {
  const once = recordSeen(undefined, 'two-minute-check', '2026-11-20');
  assert.deepEqual(recordSeen(once, 'two-minute-check', '2026-11-22').seen, { 'two-minute-check': '2026-11-20' });
});

test('seeing a section again changes nothing at all', () => {
  const once = recordSeen(undefined, 'one', '2026-11-20');
  assert.equal(recordSeen(once, 'one', '2026-11-22'), once);
});

test('a section may be called constructor', () => {
  assert.deepEqual(recordSeen(undefined, 'constructor', '2026-11-20').seen, { constructor: '2026-11-20' });
});

test('a lesson is completed by revision', () => {
  const record = recordCompleted(recordCompleted(undefined, 1, '2026-11-20'), 2, '2026-11-22');
  assert.deepEqual(record.completed, { 1: '2026-11-20', 2: '2026-11-22' });
});

test('the bookmark is the place read last', () => {
  const record = recordBookmark(recordBookmark(undefined, 'one', { ...stamp, clock: 2 }), 'two', stamp);
  assert.deepEqual(record.bookmark, { ...stamp, section: 'two' });
});

test('staying in one place is not news, coming back to it is', () => {
  const record = recordBookmark(undefined, 'one', stamp);
  assert.equal(recordBookmark(record, 'one', { ...stamp, clock: 4 }), record);
  assert.equal(recordBookmark(record, 'one', { ...stamp, clock: 7 }).bookmark?.clock, 7);
});

test('over all lessons the largest clock is the last place, then the larger device', () => {
  const marked = (clock: number, device: string) => recordBookmark(undefined, 'one', { ...stamp, clock, device });
  const at = (...records: [string, SectionRecord][]) => lastPlace(new Map(records))?.lesson;
  assert.equal(at(['p3:s:m/a', marked(3, 'aaaa')], ['p3:s:m/b', marked(2, 'zzzz')]), 'a');
  assert.equal(at(['p3:s:m/a', marked(3, 'aaaa')], ['p3:s:m/b', marked(3, 'bbbb')]), 'b');
  assert.equal(lastPlace(new Map([['p3:s:m/a', { v: 1, seen: {}, completed: {} }]])), undefined);
});

test('only the first pre-test counts, and the last post-test', () => {
  const first = recordSitting(undefined, 'pre', 'A', { x: 0 }, stamp);
  assert.equal(recordSitting(first, 'pre', 'B', { y: 1 }, stamp), first);
  const twice = recordSitting(recordSitting(first, 'post', 'B', { y: 0 }, stamp), 'post', 'B', { y: 1 }, stamp);
  assert.deepEqual([twice.pre?.form, twice.post?.results], ['A', { y: 1 }]);
});

test('an emptied note stays as an empty text, and a very long one is cut', () => {
  assert.equal(recordNote(recordNote(undefined, 'Call the NEC', stamp), '', stamp).note?.text, '');
  assert.equal(recordNote(undefined, 'x'.repeat(30_000), stamp).note?.text.length, 20_000);
});
