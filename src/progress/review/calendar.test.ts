import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendar } from './calendar.ts';

const plan = [{ day: '2026-11-30', questions: 3 }];

test('a calendar has one all-day entry a review day', () => {
  const text = calendar(plan, 'Review', '2026-11-22');
  for (const line of ['BEGIN:VCALENDAR', 'VERSION:2.0', 'DTSTART;VALUE=DATE:20261130', 'DTEND;VALUE=DATE:20261201', 'DTSTAMP:20261122T000000Z', 'SUMMARY:Review', 'END:VCALENDAR']) {
    assert.ok(text.includes(`${line}\r\n`), line);
  }
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 1);
});

test('words with commas and line breaks cannot break the file', () => {
  const text = calendar(plan, 'Five questions; now, please\nEND:VEVENT', '2026-11-22');
  assert.ok(text.includes('SUMMARY:Five questions\\; now\\, please\\nEND:VEVENT\r\n'));
});

test('long lines are folded at 75 octets in any script, and unfold to the same', () => {
  const title = 'مراجعة اليوم قبل الانتخابات '.repeat(8).trim();
  const text = calendar(plan, title, '2026-11-22');
  assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  assert.ok(text.replace(/\r\n /g, '').includes(`SUMMARY:${title}`));
});
