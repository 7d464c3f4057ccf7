import { isEmpty, keyOf, type Catalogue, type Entry } from '../catalogue/entry.ts';
import { match } from '../catalogue/match.ts';
import type { Segment } from '../segment/segment.ts';
import { checkEntry } from './checkEntry.ts';
import type { Language, Pair } from './pair.ts';
import type { Finding } from './problem.ts';
import { readable, type Readable } from './read/readable.ts';
import { giveaways } from './rules/giveaway.ts';
import { sourceFindings } from './rules/source.ts';

/** A finding with the entry it is about; without one it is about the file, or about one of its lines. */
export type Found = [Entry | undefined, Finding];

/** One catalogue, before and after. Where there is a before, only what changed is looked at. */
export function checkFile(after: Uint8Array, before: Uint8Array | undefined, segments: readonly Segment[], language: Language): { found: Found[]; read?: Readable } {
  const { read, findings } = readable(after, language.quotes);
  const lines = findings.map((finding): Found => [undefined, finding]);
  if (!read) return { found: lines };
  const earlier = before && readable(before, language.quotes).read?.catalogue;
  const all = pairsOf(segments, read.catalogue, earlier, language);
  const pairs = earlier ? all.filter(changed) : all;
  const entries = pairs.flatMap((pair) => checkEntry(pair).map((finding): Found => [pair.entry, finding]));
  const answers = giveaways(all).filter(([pair]) => pairs.includes(pair)).map(([{ entry }, finding]): Found => [entry, finding]);
  return { found: [...lines, ...header(read.catalogue, language), ...sourceFindings(segments, read.catalogue.entries, earlier?.entries), ...entries, ...answers], read };
}

/** Every live entry beside its segment. One that has none is spoken of by `rules/source.ts`. */
function pairsOf(segments: readonly Segment[], { entries }: Catalogue, before: Catalogue | undefined, language: Language): Pair[] {
  const earlier = new Map((before?.entries ?? []).map((entry) => [keyOf(entry), entry]));
  // Where the English has moved on, the same translation stands under another key.
  const byText = new Map((before?.entries ?? []).filter((entry) => !isEmpty(entry)).map((entry) => [entry.text.join('\u0000'), entry]));
  const seen = new Set<Entry>();
  return match(segments, entries).flatMap(({ segment, entry }) => {
    if (!entry || seen.has(entry)) return [];
    seen.add(entry);
    return [{ segment, entry, before: earlier.get(keyOf(entry)) ?? byText.get(entry.text.join('\u0000')), based: before !== undefined, language }];
  });
}

const changed = ({ entry, before }: Pair): boolean => before === undefined || JSON.stringify(before) !== JSON.stringify(entry);

/** What tools read at the top of a file. The course does not need it, and a translation tool may go wrong by it. */
function header({ headers }: Catalogue, { tag }: Language): Found[] {
  const found = Object.entries(headers ?? {}).find(([name]) => name === 'Language')?.[1];
  return found === undefined || found.replace('_', '-') === tag ? [] : [[undefined, { rule: 'header', values: { found, expected: tag.replace('-', '_') } }]];
}
