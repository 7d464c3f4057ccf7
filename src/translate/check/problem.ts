/**
 * - *error*: the proposal cannot be taken in
 * - *guard*: it may be right, and a second reader has to say so
 * - *warning*: worth another look
 */
export type Level = 'error' | 'guard' | 'warning';

/** Every rule by its name, with how heavy it weighs. */
export const levels = {
  'too-big': 'error',
  encoding: 'error',
  unreadable: 'error',
  quotes: 'error',
  syntax: 'error',
  duplicate: 'error',
  'orphan-file': 'error',
  'unknown-locale': 'error',
  'other-files': 'error',
  'other-locales': 'error',
  'file-removed': 'error',
  altered: 'error',
  removed: 'error',
  emptied: 'error',
  forms: 'error',
  'tag-lost': 'error',
  'tag-extra': 'error',
  nesting: 'error',
  placeholders: 'error',
  markup: 'error',
  braces: 'error',
  address: 'error',
  bidi: 'error',
  invisible: 'error',
  'not-nfc': 'error',
  kept: 'error',
  'too-long': 'error',
  number: 'guard',
  contact: 'guard',
  'negation-lost': 'guard',
  'negation-added': 'guard',
  'obligation-lost': 'guard',
  script: 'guard',
  unchanged: 'guard',
  'barely-changed': 'guard',
  'second-reader': 'guard',
  term: 'warning',
  typography: 'warning',
  length: 'warning',
  giveaway: 'warning',
  markdown: 'warning',
  unsynced: 'warning',
  header: 'warning',
} as const satisfies Record<string, Level>;

export type Rule = keyof typeof levels;

/** What a rule found in one text or one file: the values that its message names, and the right text where it is known. */
export interface Finding {
  rule: Rule;
  values?: Record<string, string>;
  /** The translation as it should be, where no judgement is needed. */
  fixed?: string;
  line?: number;
}

/** A finding with its place and its words, as people and tools read it. */
export interface Problem {
  file: string;
  /** Where the translation begins in the catalogue; 1 where the whole file is meant. */
  line: number;
  locale: string;
  level: Level;
  rule: Rule;
  /** The English sentence, and its translation. */
  sentence: string;
  text: string;
  /** In the translator's language. */
  reason: string;
  mend: string;
  english: { reason: string; mend: string };
  fixed?: string;
}
