import type { Entry } from '../../catalogue/entry.ts';
import { isEmpty } from '../../catalogue/entry.ts';

/** A term of the glossary with the word agreed on for it. */
export interface AgreedTerm {
  english: string;
  agreed: string;
}

/** The terms of a language, from its catalogue of the glossary: every entry `<id>/term` that has a translation. The longest first. */
export const agreedTerms = (glossary: readonly Entry[]): AgreedTerm[] =>
  glossary
    .filter((entry) => /\/term$/.test(entry.context) && entry.orphan === undefined && !isEmpty(entry))
    .map(({ source, text }) => ({ english: withoutNote(source), agreed: withoutNote(text[0] ?? '') }))
    .sort((a, b) => b.english.length - a.english.length);

/** `Due diligence (international law)` is looked for without its note. */
const withoutNote = (term: string) => term.replace(/\s*\([^)]*\)/g, '').trim();
