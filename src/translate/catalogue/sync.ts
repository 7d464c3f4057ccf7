import type { Segment } from '../segment/segment.ts';
import { isEmpty, type Catalogue, type Entry } from './entry.ts';
import { asLines, fitting } from './forms.ts';
import { markOf } from './mark.ts';
import { match, once } from './match.ts';
import { notesOf } from './notes.ts';
import { isFlagged, isUnread, madeFrom, sameSource } from './state.ts';

export interface SyncOptions {
  /** The version of the course, written beside texts whose source went away. */
  version: string;
  /** How many forms a counted text has in this language. */
  forms: number;
  /** The source changed in wording only: what was current stays so. */
  wordingOnly?: boolean;
  /** A note of the author for one segment, such as where a button is seen. */
  note?: (segment: Segment) => string | undefined;
}

/**
 * The catalogue brought up to date with today's source. A translation is never thrown away: one whose source changed is
 * marked with what it was made from, one whose source went away is kept at the end for two releases.
 */
export function sync(segments: readonly Segment[], { headers, entries }: Catalogue, options: SyncOptions): Catalogue {
  const matches = match(once(segments), entries);
  const used = new Set(matches.map(({ entry }) => entry));
  const today = matches.map(({ segment, entry }) => renewed(segment, entry, options));
  const cut = matches.flatMap(({ entry }, i) => (entry && entry.text.length > (today[i]?.text.length ?? 0) ? entry : []));
  const orphans = entries.filter((entry) => (!used.has(entry) || cut.includes(entry)) && !isEmpty(entry)).map((entry) => ({ ...entry, orphan: entry.orphan || options.version }));
  return { headers, entries: [...today, ...orphans.filter(({ orphan }) => releasesBetween(orphan, options.version) < 2)] };
}

function renewed(segment: Segment, entry: Entry | undefined, options: SyncOptions): Entry {
  const fresh: Entry = {
    context: segment.context,
    source: segment.text,
    ...(segment.plural !== undefined && { plural: segment.plural }),
    text: segment.plural === undefined ? [''] : Array<string>(options.forms).fill(''),
    notes: notesOf(segment, options.note?.(segment)),
    remarks: [],
    fuzzy: false,
    draft: false,
  };
  if (!entry || isEmpty(entry)) return { ...fresh, remarks: entry?.remarks ?? [] };
  const text = fitting(entry, segment.plural !== undefined, options.forms);
  const { orphan: _, plural: __, ...before } = entry;
  const kept = { ...before, ...fresh, text, remarks: entry.remarks, fuzzy: entry.fuzzy, draft: entry.draft };
  // What was behind before stays so: the author speaks of the last change alone.
  if (sameSource(entry, segment) || (options.wordingOnly && !isFlagged(entry))) return settled(kept);
  return { ...kept, fuzzy: true, draft: isUnread(entry), was: markOf(text), previous: asLines(madeFrom(entry)) };
}

/** Made from today's source: a mark that says otherwise is taken away. */
function settled(entry: Entry): Entry {
  const { was, previous, ...rest } = entry;
  return was !== undefined || previous !== undefined ? { ...rest, fuzzy: rest.draft } : entry;
}

/** Releases from one version to another, counted by their middle numbers. */
function releasesBetween(from: string, to: string): number {
  const minor = (version: string) => Number(version.split('.')[1] ?? 0);
  return minor(to) - minor(from);
}
