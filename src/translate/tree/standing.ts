import type { Counts } from './counts.ts';

/** How much of a page a reader gets in a language. */
export type Standing = 'full' | 'partly' | 'source';

/** What the language chooser says of a page: all of it, some of it, or the source text. */
export function standing({ words, held }: Counts): Standing {
  const shown = words.current + words.draft + words.stale;
  if (held || shown === 0) return 'source';
  return words.missing > 0 || words.stale > 0 ? 'partly' : 'full';
}

/** The share of a page, by words, that two people have read, from 0 to 1. */
export function readShare({ words, held }: Counts): number {
  const all = words.current + words.draft + words.stale + words.missing;
  return held || all === 0 ? 0 : words.current / all;
}
