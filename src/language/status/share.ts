import type { Counts } from '../../translate/tree/counts.ts';

/** Words of each state as parts of a hundred that add up to a hundred, for a bar. */
export function parts({ words }: Pick<Counts, 'words'>): { current: number; draft: number; stale: number; missing: number } {
  const all = words.current + words.draft + words.stale + words.missing || 1;
  const [current, draft, stale] = [words.current, words.draft, words.stale].map((count) => Math.floor((count / all) * 100)) as [number, number, number];
  return { current, draft, stale, missing: 100 - current - draft - stale };
}

/** Every word that has a translation of some kind, as a part of a hundred. Whole only when it is whole. */
export function translated({ words }: Pick<Counts, 'words'>): number {
  const all = words.current + words.draft + words.stale + words.missing;
  return all === 0 ? 100 : Math.floor(((all - words.missing) / all) * 100);
}
