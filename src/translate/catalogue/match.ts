import type { Segment } from '../segment/segment.ts';
import { isEmpty, type Entry } from './entry.ts';
import { gaps } from './gaps.ts';
import { kindNoted } from './notes.ts';
import { alike, pairs } from './pairs.ts';
import { essence } from './sameText.ts';
import { similarity, spelling } from './similarity.ts';
import { isFlagged, madeFrom } from './state.ts';

/** Today's segment with the entry that was made for it, or for what stood in its place. */
export interface Match {
  segment: Segment;
  entry?: Entry;
}

/**
 * Finds for each segment of today the entry of the catalogue. First the same text in the same place, then the same text
 * anywhere: a paragraph that moved costs nothing. What is left over on both sides is put side by side in order, and
 * within each gap texts of one kind are paired by the words they share. Needs nothing but the two lists.
 */
export function match(segments: readonly Segment[], entries: readonly Entry[]): Match[] {
  const found = matchOnce(once(segments), entries);
  const [inPlace, anyPlace] = [new Map<string, Entry>(), new Map<string, Entry>()];
  for (const [segment, entry] of found) {
    inPlace.set(placeKey(segment), entry);
    if (!anyPlace.has(textKey(segment.text, segment.plural)) && !isEmpty(entry)) anyPlace.set(textKey(segment.text, segment.plural), entry);
  }
  return segments.map((segment) => {
    const own = inPlace.get(placeKey(segment));
    return { segment, entry: own && !isEmpty(own) ? own : (anyPlace.get(textKey(segment.text, segment.plural)) ?? own) };
  });
}

/** Texts that say the same in one place are one: they have one entry. */
export const once = (segments: readonly Segment[]): Segment[] => [...new Map([...segments].reverse().map((segment) => [placeKey(segment), segment])).values()].reverse();

function matchOnce(segments: readonly Segment[], entries: readonly Entry[]): Map<Segment, Entry> {
  const free = new Set(entries);
  const found = new Map<Segment, Entry>();
  const take = (segment: Segment, entry: Entry | undefined) => {
    if (!entry) return;
    found.set(segment, entry);
    free.delete(entry);
  };
  bySameText(segments, entries, take, free, found);
  for (const segment of left(segments, found)) take(segment, inItsPlace(segment, free));
  for (const gap of gaps(segments, entries, found, free)) for (const [segment, entry] of pairs(gap.segments, gap.entries, sameGap)) take(segment, entry);
  for (const [segment, entry] of pairs(left(segments, found), [...free], anywhere)) take(segment, entry);
  return found;
}

/** How alike two texts have to be: standing in the same place, in the same gap, or anywhere in the file. */
const [samePlace, sameGap, anywhere] = [0.3, 0.45, 0.65];
/** A heading or label of one word shares no word with its misspelling, but most of its letters. */
const sameSpelling = 0.6;

type Take = (segment: Segment, entry: Entry | undefined) => void;

function bySameText(segments: readonly Segment[], entries: readonly Entry[], take: Take, free: Set<Entry>, found: Map<Segment, Entry>): void {
  const exact = index(entries, (entry) => placeKey({ ...entry, text: entry.source }));
  const text = index(entries, (entry) => textKey(entry.source, entry.plural));
  const best = (list: Entry[] = []) => list.find((entry) => !isEmpty(entry) && !entry.fuzzy) ?? list.find((entry) => !isEmpty(entry)) ?? list[0];
  for (const segment of segments) take(segment, best(exact.get(placeKey(segment))));
  for (const segment of left(segments, found)) take(segment, best(text.get(textKey(segment.text, segment.plural))));
  // A source that went back to what it was, in the same place or in another.
  const earlier = index(entries.filter(isFlagged), (entry) => textKey(madeFrom(entry).source, madeFrom(entry).plural));
  for (const segment of left(segments, found)) take(segment, best(earlier.get(textKey(segment.text, segment.plural))));
  // A text that was empty in its own place may have been translated in another.
  for (const [segment, entry] of found) if (isEmpty(entry)) take(segment, best(text.get(textKey(segment.text, segment.plural))));
  for (const entry of found.values()) free.delete(entry);
}

/** The entry whose path of ids is the segment's own: the earlier wording of the same field, or of a section's heading. */
function inItsPlace({ kind, context, text }: Segment, free: Set<Entry>): Entry | undefined {
  if (kind !== 'field' && kind !== 'heading') return undefined;
  const [same, other] = [...free].filter((entry) => entry.context === context && entry.orphan === undefined && alike(kind, kindNoted(entry)));
  if (!same || other) return undefined;
  return similarity(text, same.source) >= samePlace || spelling(text, same.source) >= sameSpelling ? same : undefined;
}

const textKey = (text: string, plural = '') => `${essence(text)}\u0000${essence(plural)}`;
const placeKey = ({ context, text, plural }: Pick<Segment, 'context' | 'text' | 'plural'>) => `${context}\u0004${textKey(text, plural)}`;
const left = (segments: readonly Segment[], found: Map<Segment, Entry>) => segments.filter((segment) => !found.has(segment));

function index(entries: readonly Entry[], key: (entry: Entry) => string): Map<string, Entry[]> {
  const out = new Map<string, Entry[]>();
  for (const entry of entries) out.set(key(entry), [...(out.get(key(entry)) ?? []), entry]);
  return out;
}
