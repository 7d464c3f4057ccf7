import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';

/** One text of a collection in a language. Its id is the one authors gave, the same in every language. */
export async function entryIn<Key extends CollectionKey>(locale: string, collection: Key, id: string): Promise<CollectionEntry<Key> | undefined> {
  const entry = (await getEntry(collection, `${locale}/${id}`)) as CollectionEntry<Key> | undefined;
  return entry && { ...entry, id };
}

/** Every text of a collection in a language. */
export async function entriesIn<Key extends CollectionKey>(locale: string, collection: Key): Promise<CollectionEntry<Key>[]> {
  const start = `${locale}/`;
  const entries = await getCollection(collection, ({ id }) => id.startsWith(start));
  return entries.map((entry) => ({ ...entry, id: entry.id.slice(start.length) }));
}

/** A file that holds many texts by id, such as the glossary, in a language. */
export async function fileIn<Key extends CollectionKey>(locale: string, collection: Key): Promise<CollectionEntry<Key>['data']> {
  const entry = (await getEntry(collection, locale)) as CollectionEntry<Key> | undefined;
  if (!entry) throw new Error(`The collection "${collection}" has no file for "${locale}".`);
  return entry.data;
}
