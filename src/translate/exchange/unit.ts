import { createHash } from 'node:crypto';
import { keyOf, type Catalogue, type Entry } from '../catalogue/entry.ts';
import { stateOf, type State } from '../catalogue/state.ts';

/** How a sentence stands when it comes back: as it was sent, or `final`, which says that a second reader has approved it. */
export type UnitState = State | 'final';

/** One sentence on its way to a translator and back, in whatever format it travels. */
export interface Unit {
  /** The source file, below `content/`. Empty where a format has lost it. */
  path: string;
  /** A short code that names the sentence, whatever happens to the rest. */
  id: string;
  /** A short code of the translation as it was sent: to see who has changed it since. */
  sent: string;
  context: string;
  source: string;
  plural?: string;
  text: string[];
  notes: string[];
  remarks: string[];
  state: UnitState;
  /** The state it was sent with. */
  sentState?: State;
  /** The English it was made from, where that has changed. */
  previous?: string;
}

/** The sentences of a catalogue that was brought up to date, in order. What went away is not sent. */
export const unitsOf = (path: string, { entries }: Catalogue): Unit[] => entries.filter(({ orphan }) => orphan === undefined).map((entry) => unitOf(path, entry));

function unitOf(path: string, entry: Entry): Unit {
  const state = stateOf(entry, { text: entry.source, plural: entry.plural });
  return {
    path,
    id: idOf(path, entry),
    sent: sentMark(entry.text),
    context: entry.context,
    source: entry.source,
    ...(entry.plural !== undefined && { plural: entry.plural }),
    text: entry.text,
    notes: entry.notes,
    remarks: entry.remarks,
    state,
    sentState: state,
    ...(state === 'stale' && entry.previous !== undefined && { previous: entry.previous }),
  };
}

/** Names a sentence by its file, place and words: ten hexadecimal digits. */
export const idOf = (path: string, entry: Pick<Entry, 'context' | 'source' | 'plural'>): string => short(`${path}\u0000${keyOf(entry)}`, 10);

/** Six hexadecimal digits of a translation. What a word processor does by itself to spaces and quotes does not count. */
export const sentMark = (text: readonly string[]): string => short(text.map(asTyped).join('\u0000'), 6);

/** A text without the differences a word processor makes by itself. */
export const asTyped = (text: string): string => text.normalize('NFC').replace(/[\u2018\u2019\u02BC]/g, "'").replace(/[\u201C\u201D]/g, '"').replace(/\s+/g, ' ').trim();

const short = (text: string, length: number) => createHash('sha256').update(text).digest('hex').slice(0, length);
