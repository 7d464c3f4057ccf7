import type { Item } from './schema/items.ts';

type Pooled = {
  items: Record<string, Item>;
  draw?: { from: string[] } | undefined;
  pretest?: { forms: { A: string[]; B: string[] } } | undefined;
};

/**
 * The questions a module's quiz may draw, by pool, in the file's order. Questions of the before and after forms are kept
 * out: they measure only if they are not practised. Without `draw`, every other question is in one pool.
 */
export function pools({ items, draw, pretest }: Pooled): Map<string, string[]> {
  const inForms = new Set([...(pretest?.forms.A ?? []), ...(pretest?.forms.B ?? [])]);
  const found = new Map<string, string[]>();
  for (const [id, { pool = '' }] of Object.entries(items)) {
    if (inForms.has(id) || (draw && !draw.from.includes(pool))) continue;
    const name = draw ? pool : '';
    found.set(name, [...(found.get(name) ?? []), id]);
  }
  return found;
}
