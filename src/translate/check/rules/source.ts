import { isEmpty, keyOf, type Entry } from '../../catalogue/entry.ts';
import type { Segment } from '../../segment/segment.ts';
import type { Finding } from '../problem.ts';

/**
 * Entries whose English, or whose place, is not what the course has. With the catalogue before the proposal it is plain
 * who changed it; without, the course may have moved on and nobody has brought the catalogue up to date.
 */
export function sourceFindings(segments: readonly Segment[], entries: readonly Entry[], before: readonly Entry[] | undefined): [Entry, Finding][] {
  const known = new Set([...segments.map(keyOfSegment), ...(before ?? []).map(keyOf)]);
  const strange = entries.filter((entry) => entry.orphan === undefined && !known.has(keyOf(entry)));
  const altered = strange.map((entry): [Entry, Finding] => [entry, { rule: before ? 'altered' : 'unsynced', values: { expected: meant(entry, before ?? [], segments) } }]);
  return [...altered, ...removed(entries, before ?? [])];
}

/** Entries that the proposal has taken away. An empty one says nothing, and is written again. */
function removed(entries: readonly Entry[], before: readonly Entry[]): [Entry, Finding][] {
  const left = new Set(entries.map(keyOf));
  const texts = new Set(entries.flatMap((entry) => (isEmpty(entry) ? [] : entry.text)));
  return before.filter((entry) => entry.orphan === undefined && !isEmpty(entry) && !left.has(keyOf(entry)) && !entry.text.some((text) => texts.has(text))).map((entry) => [entry, { rule: 'removed', values: { before: entry.text[0] ?? '' } }]);
}

/** The text that most likely stood there: of the same place, or the nearest by its first words. */
function meant({ context, source }: Entry, before: readonly Entry[], segments: readonly Segment[]): string {
  const candidates = [...before, ...segments.map(({ context: place, text }) => ({ context: place, source: text }))];
  const start = source.slice(0, 20);
  return (candidates.find((one) => one.source === source) ?? candidates.find((one) => one.context === context && one.source.startsWith(start)) ?? candidates.find((one) => one.context === context))?.source ?? '–';
}

const keyOfSegment = ({ context, text, plural }: Segment) => keyOf({ context, source: text, ...(plural !== undefined && { plural }) });
