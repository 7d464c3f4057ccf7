import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** The few words of a language that the guards look for. Parts of regular expressions, matched as whole words. */
export interface Lexicon {
  /** Words that deny. */
  negation: string;
  /** Words that deny in another way, or can stand for a denial: enough to let a sentence pass. */
  softNegation: string;
  /** Words that oblige. */
  obligation: string;
  /** How each number may be written as a word, in any gender, case or order. */
  numbers: Record<number, string>;
  /** The twelve months, each in its usual names. */
  months: readonly string[];
  /** Months are written with a capital, so that a small `may` is a verb. */
  capitalMonths?: boolean;
  /** What may stand between a number and its month, besides a space. */
  beforeMonth: string;
  /** Short words that are written together with the next one, and those of them that a denial may have. */
  prefix?: string;
  joined?: string;
}

const lexicons: Record<string, Lexicon> = { en, fr, es, ar };

/** The words of a language by its tag; nothing where nobody has written them down yet. */
export const lexiconOf = (tag: string): Lexicon | undefined => {
  const language = tag.split('-')[0] ?? '';
  return Object.hasOwn(lexicons, language) ? lexicons[language] : undefined;
};

const patterns = new Map<string, RegExp>();

/** A pattern that finds these words whole, with what is written together with them. */
export function words(parts: string, prefix = ''): RegExp {
  const key = `${prefix}\u0000${parts}`;
  const pattern = patterns.get(key) ?? new RegExp(`(?<![\\p{L}\\p{N}])(?:${prefix})(?:${parts})(?![\\p{L}\\p{N}])`, 'giu');
  patterns.set(key, pattern);
  return pattern;
}

/** Letters as they are compared: one case, one kind of apostrophe, Arabic without vowel signs and with one alef. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u02BC]/g, '’')
    .replace(/'/g, '’')
    .replace(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي');
