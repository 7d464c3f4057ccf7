import { z } from 'astro/zod';
import { byLanguage } from './byLanguage.ts';
import { localeOf } from './locales.ts';
import { phrase, type Phrase, type Values } from './phrase.ts';
import { interfaceSchema } from './schema.ts';

const files = import.meta.glob<string>('../../.cache/languages/*/interface.yaml', { query: '?raw', import: 'default', eager: true });
const entriesIn = byLanguage(files, (value) => z.record(z.string(), interfaceSchema).parse(value));

/** The words of the interface in one language: `t('quiz.check')`, `t('quiz.left', { n: 3 })`. */
export function words(locale: string) {
  const { tag } = localeOf(locale);
  return (key: string, values?: Values): string => phrase(textOf(locale, key), tag, values);
}

/** The words of one language, by key. */
export type Words = ReturnType<typeof words>;

/** One entry as written, with its plural forms: for words a script will fill in later. */
export function textOf(locale: string, key: string): Phrase {
  const entry = entriesIn(locale)[key];
  if (!entry) throw new Error(`The word "${key}" is not in content/interface.yaml. Add it there with a note, or mend the key.`);
  return entry.text;
}
