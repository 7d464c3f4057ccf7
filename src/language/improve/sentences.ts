import { catalogueName, servedCatalogue } from '../desk/address.ts';
import { fetchCatalogue } from '../desk/openFile.ts';
import { readPo, type PlacedEntry } from '../desk/poFile.ts';

/** A sentence of a page with its place at the desk. */
export interface Sentence extends PlacedEntry {
  name: string;
  n: number;
}

/** The sentences of a page's catalogues; nothing where one cannot be fetched, as from a file on a stick. */
export async function sentencesOf(locale: string, paths: readonly string[]): Promise<Sentence[] | undefined> {
  const names = [...new Set((paths.length > 0 ? paths : ['interface.yaml']).map(catalogueName))];
  const texts = await Promise.all(names.map((name) => fetchCatalogue(servedCatalogue(locale, name))));
  if (texts.includes(undefined)) return undefined;
  return texts.flatMap((text, i) => {
    const live = readPo(text ?? '').entries.filter(({ orphan }) => orphan === undefined);
    return live.map((entry, at) => ({ ...entry, name: names[i] ?? '', n: at + 1 }));
  });
}
