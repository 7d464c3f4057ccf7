import { compounds, tokens } from './tokens.ts';

/** The longest query that is read. */
export const longestQuery = 200;

/** A query as typed, read as words. Nothing in it is syntax: `*`, `~2`, `title:` and quotes are only characters. */
export interface Query {
  /** Each word once, as the index knows it. */
  words: string[];
  /** The same words as they were typed, for an engine that folds letters in its own way. */
  typed: string[];
  /** Hyphenated words also as one: "e-mail" is "email" too. */
  joined: string[];
  /** The last word may still be growing, so its beginning counts as a match. */
  growing: boolean;
}

/** In haste the apostrophe becomes a space: "l election", "liberte d expression". */
const apartFromWord = /(^|\s)([cdjlmnst]|qu) (?=[aeiouyhàâéèêëîïôùûœ])/gi;

export function readQuery(input: string): Query {
  const text = [...input].slice(0, longestQuery).join('').replace(apartFromWord, "$1$2'");
  const byWord = new Map(tokens(text).map(({ word, start, end }) => [word.slice(0, 40), text.slice(start, end)]));
  const read = [...byWord].slice(0, 12);
  return {
    words: read.map(([word]) => word),
    typed: read.map(([, typed]) => typed),
    joined: compounds(text),
    growing: /[\p{L}\p{N}\p{M}]$/u.test(text),
  };
}
