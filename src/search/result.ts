import type { Audience } from '../course/schema.ts';

/** What a result can be. Questions are never found: a search must not give away answers. */
export type Kind = 'lesson' | 'case' | 'term' | 'page';

export const kinds: readonly Kind[] = ['lesson', 'case', 'term', 'page'];

/** What the reader asked to see; an empty choice is every kind, everyone. */
export interface Filters {
  kind: Kind | '';
  audience: Audience | '';
}

/** Words of an excerpt; `hit` where they answer the query. */
export interface Run {
  text: string;
  hit: boolean;
}

export interface Result {
  /** Address from the root of the site, as in `/en/glossary/#emb`. */
  url: string;
  kind: Kind;
  title: string;
  /** Short names a reader may type instead, as in EMB. */
  also: string;
  /** Where it stands: module, country and year, glossary. */
  place: string;
  excerpt: Run[];
  /** The part of the page that answers best. */
  section?: { title: string; url: string } | undefined;
  /** How well it answers. Comparable within one answer only. */
  score: number;
}

/** The best results, best first, and how many there are in all. */
export interface Answer {
  results: Result[];
  total: number;
}

/** One way to search. Two exist, Pagefind and lunr, and no one can tell from the answer which one gave it. */
export interface Engine {
  search(query: string, filters: Filters): Promise<Answer>;
}

/** Answers shown at once: each one costs Pagefind a request. */
export const shown = 12;
