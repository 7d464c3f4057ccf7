import { fold } from './fold.ts';

/** One word of a text: as the index knows it, and where it stands in the text. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** Every character that is typed for an apostrophe; all of one code unit, so that places in the text stay true. */
const apostrophe = /[\u2018\u2019\u02bc\u02b9\uff07`\u00b4]/g;
const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*(?:'[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*)*/gu;

/** French puts a short word before the next one: l’élection, qu’une, jusqu’à. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/i;
const possessive = /'s$/i;

/** The words of a text in any script, in order. Hyphens, apostrophes and punctuation part words or fall away. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.replace(apostrophe, "'").matchAll(run)) {
    const lead = match[0].match(elided)?.[0].length ?? 0;
    const bare = match[0].slice(lead).replace(possessive, '');
    const word = fold(bare);
    const start = (match.index ?? 0) + lead;
    if (word) found.push({ word, start, end: start + bare.length });
  }
  return found;
}

/** The words alone. */
export const wordsOf = (text: string): string[] => tokens(text).map(({ word }) => word);

/** Words of a hyphenated compound written as one: whoever types "email" means the page that says "e-mail". */
export function compounds(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)+/gu)].map(([written]) => fold(written));
}
