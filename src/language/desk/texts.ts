import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '../../translate/catalogue/state.ts';
import { allStates } from '../../translate/tree/pageState.ts';
import { groups } from '../../translate/tree/groups.ts';
import { sum, type Counts } from '../../translate/tree/counts.ts';
import { treeFolder } from '../../translate/tree/places.ts';
import { plainName, titleIn } from './fileTitle.ts';
import { catalogues } from './today.ts';

/** A text a translator can choose. */
export interface Text {
  name: string;
  title: string;
  /** Words of the source by state. */
  words: Record<State, number>;
}

/** The texts of a language as its readers know the course: by module, and by room. */
export function textsByPart(locale: string, modules: readonly string[]): { id: string; texts: Text[] }[] {
  const states = allStates()[locale] ?? {};
  const placed = [...catalogues()].map(([name, paths]) => {
    const counts: Counts = sum(paths.flatMap((path) => states[path] ?? []));
    return { part: partOf(paths[0] ?? '', counts, modules), text: { name, title: titleOf(locale, name, paths), words: counts.words } };
  });
  const ids = groups({}, modules).map(({ id }) => id);
  return ids.map((id) => ({ id, texts: placed.filter(({ part, text }) => part === id && wordsOf(text) > 0).map(({ text }) => text) })).filter(({ texts }) => texts.length > 0);
}

/** Words that wait for somebody: behind, missing, or read by one. */
export const wordsLeft = ({ words }: Text): number => words.stale + words.missing + words.draft;

const wordsOf = (text: Text) => wordsLeft(text) + text.words.current;

/** The part of the course that counts this file. */
const partOf = (path: string, counts: Counts, modules: readonly string[]): string | undefined =>
  groups({ [path]: counts }, modules).find(({ counts }) => Object.values(counts.words).some((words) => words > 0))?.id;

function titleOf(locale: string, name: string, paths: string[]): string {
  const found = paths.flatMap((path) => titleIn(path, readFileSync(join(treeFolder, locale, path), 'utf8')) ?? []);
  return found[0] ?? plainName(name);
}
