import type { Day } from '../record/record.ts';
import type { Session } from './review.ts';
import { addDays } from '../record/day.ts';

/**
 * An iCalendar file (RFC 5545) with one all-day entry a review day. `title` is what the calendar will show, also on a
 * locked screen, so it should say nothing about the course that the learner would not say aloud.
 */
export function calendar(sessions: Session[], title: string, today: Day): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//p3//review//EN', ...sessions.flatMap(({ day }) => entry(day, title, today)), 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function entry(day: Day, title: string, today: Day): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${compact(day)}-review@p3.invalid`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: Day) => day.split('-').join('');
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets, never cut inside a character. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const size = utf8Size(character.codePointAt(0) ?? 0);
    if (octets + size > 75) [text, octets] = [`${text}\r\n `, 1];
    text += character;
    octets += size;
  }
  return text;
}

const utf8Size = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
