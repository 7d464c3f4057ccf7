import { localeOf } from './locales.ts';
import { longDate } from './longDate.ts';

/** A date in the reader's language and digits, at build. */
export function dateText(locale: string, written: string): string {
  const { tag, digits } = localeOf(locale);
  return longDate(written, tag, digits);
}
