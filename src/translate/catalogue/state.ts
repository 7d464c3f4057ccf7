import { isEmpty, type Entry } from './entry.ts';
import { asLines, fromLines } from './forms.ts';
import { markOf } from './mark.ts';
import { essence } from './sameText.ts';

/**
 * - *current*: translated from today's source and read by two people
 * - *draft*: translated from today's source, not yet read by two people
 * - *stale*: the source has changed since
 * - *missing*: no translation
 */
export type State = 'current' | 'draft' | 'stale' | 'missing';

/** The state of an entry for a segment of today. */
export function stateOf(entry: Entry | undefined, today: Today): State {
  if (!entry || isEmpty(entry)) return 'missing';
  if (!sameSource(entry, today)) return 'stale';
  return isUnread(entry) ? 'draft' : 'current';
}

/** A segment's words as they are now. */
export type Today = { text: string; plural?: string };

/** Was the translation made from a text that says the same as today's? */
export const sameSource = (entry: Entry, { text, plural }: Today): boolean => essence(asLines(madeFrom(entry))) === essence(asLines({ source: text, plural }));

/**
 * The source a translation was made from. A catalogue that was brought up to date holds today's source beside the earlier
 * translation; its mark says so. The mark cancels itself: once the translation is edited, it counts as made from today's.
 */
export function madeFrom(entry: Entry): Pick<Entry, 'source' | 'plural'> {
  if (!isFlagged(entry)) return entry;
  return entry.plural === undefined ? { source: entry.previous ?? '' } : fromLines(entry.previous ?? '');
}

/**
 * Does the entry still carry the mark of a source that moved on under it? A tool that writes catalogues anew keeps the
 * earlier source and drops our mark; then the flag alone decides.
 */
export const isFlagged = ({ fuzzy, was, previous, text }: Entry): boolean => fuzzy && (was === undefined ? previous !== undefined : was === markOf(text));

/** Not yet read by two people. Taking the flag from a text that was behind says that it holds, not that it was read. */
export const isUnread = ({ draft, fuzzy, was, previous }: Entry): boolean => (draft ? fuzzy || was !== undefined : fuzzy && was === undefined && previous === undefined);
