import type { CollectionEntry } from 'astro:content';
import { entriesIn } from '../translate/entries.ts';

/** Every workshop, the shortest first. */
export async function allWorkshops(locale: string): Promise<CollectionEntry<'workshops'>[]> {
  return (await entriesIn(locale, 'workshops')).sort((a, b) => a.data.order - b.data.order);
}
