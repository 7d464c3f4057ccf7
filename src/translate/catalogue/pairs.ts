import type { Kind, Segment } from '../segment/segment.ts';
import { isEmpty, type Entry } from './entry.ts';
import { kindNoted } from './notes.ts';
import { inCommon, wordsOf, type Parts } from './similarity.ts';

/** The most alike first; each is used once. */
export function pairs(segments: Segment[], entries: Entry[], least: number): [Segment, Entry][] {
  const used = new Set<Segment | Entry>();
  const full = entries.filter((entry) => !isEmpty(entry)).map((entry) => ({ entry, words: wordsOf(entry.source), kind: kindNoted(entry) }));
  return segments
    .flatMap((segment) => likely(segment, full, least))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ segment, entry }): [Segment, Entry][] => {
      if (used.has(segment) || used.has(entry)) return [];
      used.add(segment).add(entry);
      return [[segment, entry]];
    });
}

function likely(segment: Segment, entries: { entry: Entry; words: Parts; kind?: Kind }[], least: number): { segment: Segment; entry: Entry; score: number }[] {
  const own = wordsOf(segment.text);
  return entries.flatMap(({ entry, words, kind }) => {
    const score = alike(segment.kind, kind) ? inCommon(own, words) : 0;
    return score >= least ? [{ segment, entry, score }] : [];
  });
}

/** A paragraph may become an item of a list; a heading does not become a paragraph. */
export const alike = (kind: Kind, noted: Kind | undefined): boolean => noted === undefined || running(kind) === running(noted);
const running = (kind: Kind) => (kind === 'item' || kind === 'cell' ? 'paragraph' : kind);
