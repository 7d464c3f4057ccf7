/** Words of one kind in a row. Without a language of their own they are in the deck's. */
export interface Run {
  text: string;
  strong?: true;
  emphasis?: true;
  /** Language tag, where it is another than the deck's. */
  lang?: string;
  /** Language that runs from right to left, or not, where it differs from the deck's. */
  direction?: 'ltr' | 'rtl';
}

export type Line = Run[];

/**
 * What a paragraph is on a slide: running words, a quiet line of facts, a bin to sort into, the mark of something invented, an address;
 * in the notes, where a word for the lead alone begins.
 */
export type Role = 'text' | 'facts' | 'bin' | 'cue' | 'stamp' | 'address';

export interface Paragraph {
  kind: 'paragraph';
  role: Role;
  line: Line;
  /** A point of a list: how deep, with what sign, and where its list begins to count. */
  point?: { level: number; sign: 'bullet' | 'letter' | 'number'; from?: number };
}

export interface Table {
  kind: 'table';
  /** Whether the first row names the columns. */
  head: boolean;
  /** Without lines and grounds: dates beside what happened. */
  plain: boolean;
  rows: Line[][];
}

export interface Picture {
  kind: 'picture';
  /** Where the drawing is on the site, or the drawing itself. */
  source: { address: string } | { svg: string };
  alt: string;
  caption: Line;
}

export type Block = Paragraph | Table | Picture;

/** One slide as plain data: what stands on it, and what is said with it. */
export interface SlideText {
  id: string;
  part: string;
  section?: string;
  /** `<module>/<question>`, where the slide asks one. */
  question?: string;
  /** The small words above the heading: the section, or what kind of slide this is. */
  above: Line;
  title: Line;
  blocks: Block[];
  notes: Paragraph[];
}

/** All slides of a lesson or a case in one language. */
export interface Deck {
  /** `modules/<module>/<lesson>` or `case-studies/<case>`. */
  text: string;
  title: string;
  lang: string;
  direction: 'ltr' | 'rtl';
  slides: SlideText[];
}

export const wordsOf = (line: Line): string => line.map(({ text }) => text).join('');
