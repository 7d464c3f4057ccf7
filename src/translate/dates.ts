import { localeOf } from './locales.ts';

/** A date as exact as it was written: "2017", "2017-05" or "2017-05-06", in the reader's language. */
export function dateText(locale: string, written: string): string {
  const { tag, digits } = localeOf(locale);
  const [, month, day] = written.split('-');
  const format = new Intl.DateTimeFormat(englishDayFirst(tag), {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    numberingSystem: digits,
    timeZone: 'UTC',
  });
  return format.format(new Date(`${written}${'-01'.repeat(3 - written.split('-').length)}T00:00:00Z`));
}

/** "en" alone would give "May 6, 2017"; the course writes 6 May 2017. */
const englishDayFirst = (tag: string) => (tag === 'en' ? 'en-GB' : tag);
