import { z } from 'astro/zod';
import { link } from '../course/links.ts';
import { byLanguage } from '../translate/byLanguage.ts';
import { sourceLocale } from '../translate/locales.ts';
import { letterOf } from './letter.ts';
import { sourceSchema, type Source } from './schema.ts';

const files = import.meta.glob<string>('../../.cache/languages/*/sources.yaml', { query: '?raw', import: 'default', eager: true });
const works = byLanguage(files, (value) => z.record(z.string(), sourceSchema).parse(value));

/** One work with its permanent key. */
export interface Work {
  key: string;
  work: Source;
  /** True for further reading: nobody opened it. Told from the source's own words, the same in every language. */
  unopened: boolean;
}

/** Every work by the letter under which a reader looks for it, each letter in the order of authors. */
export const bibliographyIn = (locale: string): Map<string, Work[]> => byLetter(works(locale), works(sourceLocale));

/** The letters of the bibliography in order; each is a page. */
export const letters: string[] = [...bibliographyIn(sourceLocale).keys()];

/** The letter of each work by key: a page of the bibliography holds one letter. */
const letterOfKey = new Map([...bibliographyIn(sourceLocale)].flatMap(([letter, works]) => works.map(({ key }) => [key, letter])));

/** The place of a work in the bibliography. */
export const sourceLink = (locale: string, key: string): string => `${link(locale, 'sources', letterOfKey.get(key) ?? '')}#${key}`;

function byLetter(works: Record<string, Source>, originals: Record<string, Source>): Map<string, Work[]> {
  const all = Object.entries(works).map(([key, work]) => ({ key, work, unopened: originals[key]?.read.startsWith('Not opened') ?? false, name: nameOf(work) }));
  const { compare } = new Intl.Collator('en');
  all.sort((a, b) => compare(a.name, b.name) || (a.work.year ?? 0) - (b.work.year ?? 0));
  const found = new Map<string, Work[]>();
  for (const { name, ...one } of all) found.set(letterOf(name), [...(found.get(letterOf(name)) ?? []), one]);
  return new Map([...found].sort(([a], [b]) => Number(a === 'other') - Number(b === 'other') || compare(a, b)));
}

/** Under which name a work is looked for: its author, else whoever published it. */
function nameOf({ author, publisher, title }: Source): string {
  return author ?? publisher ?? title;
}
