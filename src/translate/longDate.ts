/**
 * A date as exact as it was written, "2017", "2017-05" or "2017-05-06", in the words of a language. English is written
 * day first, as the course writes it: "en" alone would give May 6, 2017.
 */
export function longDate(written: string, tag: string, numberingSystem?: string): string {
  const [, month, day] = written.split('-');
  const format = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    ...(numberingSystem && { numberingSystem }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${written}${'-01'.repeat(3 - written.split('-').length)}T00:00:00Z`));
}
