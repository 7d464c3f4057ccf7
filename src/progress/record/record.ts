/**
 * Everything a browser keeps about one learner. It never leaves the browser unless the learner takes a copy.
 *
 * Identified by ids, never by position, wording or language; days, never times of day. Fields this code does not know
 * are kept as they are, so that an older copy of the site cannot damage a newer record.
 */

/** A day on the learner's own calendar, `YYYY-MM-DD`. */
export type Day = string;

/** When and where, without a time of day: `clock` is logical (see `clock.ts`), `device` the tag of one browser. */
export interface Stamp {
  day: Day;
  clock: number;
  device: string;
}

export type Sure = 'sure' | 'unsure' | null;

/** What the quiz hands over. `score` runs from 0 to 1; null for a question without a score. `answer` holds option ids or `item=bin`. */
export interface Attempt {
  rev: number;
  score: number | null;
  answer: string[];
  sure: Sure;
}

/** One attempt as kept. `box` (1 to 5) and `since` are there while the question is up for review. */
export interface Answer extends Stamp {
  score: number | null;
  answer: string[];
  sure: Sure;
  box?: number | undefined;
  since?: Day | undefined;
}

/** What every stored value has. `epoch` counts erasures: a value from before the last one is gone for good. */
export interface Kept {
  v: number;
  epoch?: number | undefined;
  [field: string]: unknown;
}

/** One question. `rev` is the question's; a changed meaning starts the record afresh. */
export interface ItemRecord extends Kept {
  rev: number;
  attempts: Record<string, number>;
  first?: Answer | undefined;
  best?: Answer | undefined;
  latest?: Answer | undefined;
}

export interface Bookmark extends Stamp {
  section: string;
}

/** One lesson: first day per section, first day per completed revision, and the place to come back to. */
export interface SectionRecord extends Kept {
  seen: Record<string, Day>;
  completed: Record<string, Day>;
  bookmark?: Bookmark | undefined;
}

/** One sitting of a pre- or post-test: score per question id. */
export interface Sitting extends Stamp {
  form: string;
  results: Record<string, number | null>;
}

export interface TestRecord extends Kept {
  pre?: Sitting | undefined;
  post?: Sitting | undefined;
}

export interface Note extends Stamp {
  text: string;
}

export interface NoteRecord extends Kept {
  note?: Note | undefined;
}

/** An exercise played alone, once through. `since` is the clock at its beginning; an empty role is the whole table. */
export interface Play extends Stamp {
  since: number;
  role: string;
  /** The option by inject. For an inject others decided, it says that it was read. */
  choices: Record<string, string>;
}

/** `reasons`: what was written before the answer was seen, by inject. */
export interface PlayRecord extends Kept {
  play?: Play | undefined;
  reasons: Record<string, Note>;
}

/** This browser's own entry: its tag, the seed that decides orders and draws, and how often it was erased. */
export interface Meta extends Kept {
  tag?: string | undefined;
  seed?: string | undefined;
}

/** All records by their stored key, `p3:meta` included. */
export type Learning = Map<string, Kept>;
