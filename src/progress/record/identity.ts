import type { Kept, Learning } from './record.ts';
import { META } from './keys.ts';
import { VERSION } from './migrate.ts';

/** `random` gives whole numbers below 2 ** 32. */
export type Random = () => number;

/**
 * The tag of this browser and the learner's seed: made when first needed, made anew after an erasure. The tag tells
 * devices apart and says nothing about anyone.
 */
export function identify(learning: Learning, random: Random): { tag: string; seed: string } {
  const meta: Kept = learning.get(META) ?? { v: VERSION, epoch: 0 };
  const tag = String(meta.tag ?? (random() % 36 ** 4).toString(36).padStart(4, '0'));
  const seed = String(meta.seed ?? random().toString(36));
  if (meta.tag !== tag || meta.seed !== seed) learning.set(META, { ...meta, tag, seed });
  return { tag, seed };
}
