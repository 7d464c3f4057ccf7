/** An ending, what stands in its place, and how many letters have to be left of the word before it. */
export type Ending = [ending: string, instead: string, left: number];

/**
 * How a language makes one word of its forms, as data: a page in French carries the rules for French and no others.
 * They are for words that `fold` has written without accents, so that what is typed without them meets the text. (The
 * Snowball rules look for accents, and would part the two.)
 */
export interface Rules {
  /** The letters the rules are about: a foreign name in an Arabic text stays whole. */
  letters: string;
  /** Patterns and what stands in their place, one after the other. */
  first: [pattern: string, instead: string][];
  /** Families of endings: of each a word loses one at most, the first that it has. */
  endings: Ending[][];
}
