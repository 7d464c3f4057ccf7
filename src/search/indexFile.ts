import type { Entry } from './entry.ts';
import { listOf, pack } from './pack.ts';
import type { Stem } from './stem.ts';
import { compounds, wordsOf } from './tokens.ts';

/** What lunr knows of one entry without its text. What is empty is left out, and so is an audience of everyone. */
export type Doc = Pick<Entry, 'url' | 'kind' | 'title'> &
  Partial<Pick<Entry, 'also' | 'place' | 'audiences' | 'summary' | 'points'>> & {
    /** Id and heading of each part of its text, in order. */
    parts?: [id: string, title: string][];
  };

/** Texts as stems: the words, and for each address which of them stand in which part. */
export interface Texts {
  words: string;
  parts: [url: string, parts: string[]][];
}

/** The file every search needs: everything but the text of lessons. */
export interface CourseFile extends Texts {
  docs: Doc[];
  modules: string[];
}

export function courseFile(entries: readonly Entry[], stem: Stem): CourseFile {
  const modules = [...new Set(entries.flatMap(({ module }) => module ?? []))];
  return { docs: entries.map(doc), modules, ...texts(entries.filter(({ module }) => !module), stem) };
}

/** The text of one module's lessons. It counts on the words of the course file. */
export function moduleFile(entries: readonly Entry[], module: string, stem: Stem): Texts {
  const known = listOf(courseFile(entries, stem).words);
  return texts(entries.filter((entry) => entry.module === module), stem, known);
}

/** A file as a classic script: a page opened from a stick may run one, and may fetch nothing. */
export const asScript = (name: string, content: unknown): string => `searchFile(${JSON.stringify(name)},${JSON.stringify(content)})\n`;

function doc({ url, kind, title, also, place, audiences, summary, points, sections }: Entry): Doc {
  const parts = sections.map(({ id, title: heading }): [string, string] => [id, heading]);
  const rest = { also, place, audiences: audiences.length === 4 ? [] : audiences, summary, points, parts };
  return { url, kind, title, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value.length > 0)) };
}

function texts(entries: readonly Entry[], stem: Stem, known: readonly string[] = []): Texts {
  const withText = entries.filter(({ sections }) => sections.length > 0);
  const { words, parts } = pack(withText.flatMap(({ sections }) => sections.map(({ text }) => stems(text, stem))), known);
  const next = parts[Symbol.iterator]();
  return { words, parts: withText.map(({ url, sections }) => [url, sections.map(() => next.next().value ?? '')]) };
}

const stems = (text: string, stem: Stem) => [...wordsOf(text).map(stem), ...compounds(text)];
