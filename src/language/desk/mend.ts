import { isEmpty, type Entry } from '../../translate/catalogue/entry.ts';

/**
 * An entry with a text written at the desk. It is made from today's English, so what said otherwise goes; and one person
 * has read it, so it is a draft.
 */
export function mended(entry: Entry, text: string[]): Entry {
  const { was: _, previous: __, ...rest } = entry;
  const empty = isEmpty({ text });
  return { ...rest, text, fuzzy: !empty, draft: !empty };
}

/** The English changed and the translation still says the same. Whether two people have read it is as it was. */
export function stillRight(entry: Entry): Entry {
  const { was: _, previous: __, ...rest } = entry;
  return { ...rest, fuzzy: rest.draft };
}

/** Two people have read it, and it is right. */
export const readByTwo = (entry: Entry): Entry => ({ ...stillRight(entry), fuzzy: false, draft: false });

/** Would the catalogue hold other words or other marks? */
export const differs = (a: Entry, b: Entry): boolean => a.fuzzy !== b.fuzzy || a.draft !== b.draft || a.was !== b.was || a.text.join('\u0000') !== b.text.join('\u0000');
