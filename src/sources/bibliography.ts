import { parse } from 'yaml';
import { z } from 'astro/zod';
import source from '../../content/sources.yaml?raw';
import { link } from '../course/links.ts';
import { letterOf } from './letter.ts';
import { sourceSchema, type Source } from './schema.ts';

/** One work with its permanent key. */
export interface Work {
  key: string;
  work: Source;
}

/** Every work by the letter under which a reader looks for it, each letter in the order of authors. */
export const bibliography: Map<string, Work[]> = byLetter();

/** The letter of each work by key: a page of the bibliography holds one letter. */
const letters = new Map([...bibliography].flatMap(([letter, works]) => works.map(({ key }) => [key, letter])));

/** The place of a work in the bibliography. */
export const sourceLink = (locale: string, key: string): string => `${link(locale, 'sources', letters.get(key) ?? '')}#${key}`;

function byLetter(): Map<string, Work[]> {
  const all = Object.entries(z.record(z.string(), sourceSchema).parse(parse(source))).map(([key, work]) => ({ key, work, name: nameOf(work) }));
  const { compare } = new Intl.Collator('en');
  all.sort((a, b) => compare(a.name, b.name) || (a.work.year ?? 0) - (b.work.year ?? 0));
  const found = new Map<string, Work[]>();
  for (const { name, key, work } of all) found.set(letterOf(name), [...(found.get(letterOf(name)) ?? []), { key, work }]);
  return new Map([...found].sort(([a], [b]) => Number(a === 'other') - Number(b === 'other') || compare(a, b)));
}

/** Under which name a work is looked for: its author, else whoever published it. */
function nameOf({ author, publisher, title }: Source): string {
  return author ?? publisher ?? title;
}
