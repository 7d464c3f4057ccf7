import { quoted, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { prose } from '../read/prose.ts';

const says = voice('dates');

/** Two numbers and a year: 03/04/2020 is April in London and March in Washington. */
const numeric = /(?<!\d[./-]?)(\d{1,2})(?:\/(\d{1,2})\/(?:\d{4}|\d{2})|([.-])(\d{1,2})\3\d{4})(?![./-]?\d)/g;

export const dates = (content: Content): Finding[] =>
  prose(content).flatMap(({ path, line, text }) =>
    [...text.matchAll(numeric)].filter(isDate).map(([found]) =>
      says.error(path, line, {
        found: `The date ${quoted(found)} is read differently in different countries`,
        expected: 'the month in letters, as in 26 May 2020',
        mend: 'Write the month in letters',
      }),
    ),
  );

function isDate([, first, second, , dotted]: RegExpMatchArray): boolean {
  const [a, b] = [Number(first), Number(second ?? dotted)];
  return a > 0 && b > 0 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
}
