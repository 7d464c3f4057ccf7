import { isEmpty, type Entry } from '../../translate/catalogue/entry.ts';
import { standing } from './standing.ts';

/** A word of the glossary with what it is agreed to be in the language. */
export interface Term {
  english: string;
  agreed: string;
  /** Two people have not yet agreed. */
  draft: boolean;
}

/** The terms of a glossary's catalogue that have a translation. */
export const termsOf = (glossary: readonly Entry[]): Term[] =>
  glossary
    .filter((entry) => /\/(term|abbr)$/.test(entry.context) && !isEmpty(entry) && entry.orphan === undefined)
    .map((entry) => ({ english: entry.source, agreed: entry.text[0] ?? '', draft: standing(entry) !== 'current' }));

/** Those that stand in an English text, the longest first; a word inside a longer term is not named again. */
export function termsIn(text: string, terms: readonly Term[]): Term[] {
  let left = text.replace(/<\/?[gx]\d+\/?>/g, '');
  return [...terms]
    .sort((a, b) => b.english.length - a.english.length)
    .filter(({ english }) => {
      const found = new RegExp(`(^|[^\\p{L}\\p{N}])${english.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:s|es)?(?![\\p{L}\\p{N}])`, english === english.toUpperCase() ? 'gu' : 'giu');
      const without = left.replace(found, '$1\u0000');
      const stands = without !== left;
      left = without;
      return stands;
    });
}
