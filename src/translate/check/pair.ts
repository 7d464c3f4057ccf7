import type { Entry } from '../catalogue/entry.ts';
import type { Locale } from '../schema.ts';
import type { Segment } from '../segment/segment.ts';
import type { AgreedTerm } from './read/terms.ts';

/** The language a translation is written in. */
export interface Language extends Locale {
  /** Its path: `fr` of `fr-CA`. */
  path: string;
  terms: readonly AgreedTerm[];
}

/** A translation beside the words it has to say. */
export interface Pair {
  entry: Entry;
  /** Today's words. */
  segment: Segment;
  /** The entry before the proposal, where there was one. */
  before?: Entry;
  /** The base is known: what the entry says of its own past is not taken on trust. */
  based?: boolean;
  language: Language;
}

/** The words of the source that one form of a translation answers: the last form of a counted text is the fullest. */
export const answered = ({ segment }: Pick<Pair, 'segment'>): string => segment.plural ?? segment.text;

/** A text without its numbered tags: what a reader reads. */
export const plain = (text: string): string => text.replace(/<\/?[gx]\d+\/?>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
