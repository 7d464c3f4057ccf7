/**
 * One text in a catalogue: the source it was made from, and the translation. Whether it still holds is never written
 * down; it follows from comparing `source` with today's text (`state.ts`).
 */
export interface Entry {
  /** The segment's place: the id of its section, or a path of ids. */
  context: string;
  source: string;
  plural?: string;
  /** The translation; one text for each plural form of the language. Empty texts are missing. */
  text: string[];
  /** Kind, section and weight, for the translator. */
  notes: string[];
  /** What people wrote to each other. */
  remarks: string[];
  fuzzy: boolean;
  /** Not yet read by two people. */
  draft: boolean;
  /** Mark of the translation at the moment the source moved on under it. */
  was?: string;
  /** The source before that. */
  previous?: string;
  /** The version of the course at which its source went away. */
  orphan?: string;
}

export interface Catalogue {
  headers: Record<string, string>;
  entries: Entry[];
}

/** Contexts and texts are joined by this sign, as in gettext. */
export const keyOf = ({ context, source, plural }: Pick<Entry, 'context' | 'source' | 'plural'>): string => `${context}\u0004${source}\u0000${plural ?? ''}`;

export const isEmpty = ({ text }: Pick<Entry, 'text'>): boolean => text.every((form) => form.trim() === '');
