import type { Reading } from '../../lesson/reading.ts';
import { sourceLocale } from '../../translate/locales.ts';

/** The language of the text being shown, and the module whose questions it asks. A paper may hold texts of many modules. */
export function moduleOf(reading: Reading | undefined): { locale: string; module: string } {
  return { locale: reading?.locale ?? sourceLocale, module: reading?.folder.split('/')[1] ?? '' };
}
