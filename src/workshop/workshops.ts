import { getCollection, type CollectionEntry } from 'astro:content';

/** Every workshop, the shortest first. */
export async function allWorkshops(): Promise<CollectionEntry<'workshops'>[]> {
  return (await getCollection('workshops')).sort((a, b) => a.data.order - b.data.order);
}
