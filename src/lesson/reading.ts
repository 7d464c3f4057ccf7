import { mentions } from '../course/mentions.ts';

/** The text a page is showing: enough for a citation to know its number and a term its place. */
export interface Reading {
  locale: string;
  /** Keys of the works cited, in order of first citation: a reference's number is its place here. */
  sources: string[];
  /** Ids of the glossary terms explained, in order of first use. */
  terms: string[];
  /** Ids of the questions asked. */
  questions: string[];
  /** Folder of the file, below `content/`: where its pictures are. */
  folder: string;
  /** Ids already given on this page, so that none is given twice. */
  taken: Set<string>;
}

/** Reads what a text refers to from its source, before it is rendered. */
export function reading(locale: string, body: string, folder: string): Reading {
  return {
    locale,
    sources: mentions(body, 'Cite', 'source'),
    terms: mentions(body, 'Term', 'id'),
    questions: mentions(body, 'Question', 'id'),
    folder,
    taken: new Set(),
  };
}

/** The text without what only the guide shows: a work cited in a cue is no reference of the article. */
export const learnersText = (body: string): string => body.replace(/^<(Cue|Guide|Activity|Screen)\b[^>]*>$[\s\S]*?^<\/\1>$/gm, '');

/** A free id on this page: `term-emb`, then `term-emb-2`. */
export function takeId(taken: Set<string>, wanted: string): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}
