import { essence } from './sameText.ts';

/** How often each part of a text stands in it. Made once for a text that is compared with many. */
export interface Parts {
  counts: Map<string, number>;
  size: number;
}

/**
 * How much two texts have in common: 0 nothing, 1 every word. Words shared are counted once each on both sides
 * (the coefficient of Dice, 1945), so that it does not matter which is the longer.
 */
export const similarity = (a: string, b: string): number => inCommon(wordsOf(a), wordsOf(b));

/** The same by pairs of neighbouring letters: how alike two texts are spelt. */
export const spelling = (a: string, b: string): number => inCommon(lettersOf(a), lettersOf(b));

export const wordsOf = (text: string): Parts => counted(words(text));

export function inCommon(a: Parts, b: Parts): number {
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [part, count] of few.counts) shared += Math.min(count, many.counts.get(part) ?? 0);
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

const lettersOf = (text: string): Parts => counted(words(text).flatMap((word) => [...word].slice(1).map((letter, i) => `${[...word][i]}${letter}`)));

function counted(list: readonly string[]): Parts {
  const counts = new Map<string, number>();
  for (const part of list) counts.set(part, (counts.get(part) ?? 0) + 1);
  return { counts, size: list.length };
}

const words = (text: string): string[] => essence(text).replace(/<\/?[gx]\d+\/?>/g, ' ').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
