import { keyOf, type Entry } from '../catalogue/entry.ts';
import type { Locale } from '../schema.ts';
import type { Segment } from '../segment/segment.ts';
import { checkFile, type Found } from './checkFile.ts';
import type { Language } from './pair.ts';
import { nearest, placeOf } from './place.ts';
import { levels, type Problem } from './problem.ts';
import type { Readable } from './read/readable.ts';
import type { AgreedTerm } from './read/terms.ts';
import { strangers } from './rules/strangers.ts';
import { worded } from './worded.ts';

/** A file of the proposal, by its path from the project's root. Without `before` it is new or the base is not known; without `after` it is gone. */
export interface ProposedFile {
  path: string;
  before?: Uint8Array;
  after?: Uint8Array;
}

export interface Proposal {
  files: readonly ProposedFile[];
  locales: Record<string, Locale>;
  /** The segments of today's course, by the path of the catalogue inside its language's folder. */
  sources: ReadonlyMap<string, readonly Segment[]>;
  terms?: Record<string, readonly AgreedTerm[]>;
  /** The base is known, so that `before` says what changed, and a translator wrote the proposal: nothing else may be touched. */
  byTranslator?: boolean;
}

/** Everything that is to be said about a proposal, file by file and line by line. Never throws on what a file holds. */
export function checkProposal(proposal: Proposal): Problem[] {
  const catalogues = proposal.files.filter(({ path }) => placeOf(path) !== undefined && path.endsWith('.po'));
  const around = proposal.byTranslator ? strangers(proposal.files).map(({ path, finding }) => problem(path, placeOf(path)?.locale ?? 'en', [undefined, finding])) : [];
  return [...around, ...catalogues.flatMap((file) => inFile(file, proposal))];
}

function inFile(file: ProposedFile, { locales, sources, terms = {} }: Proposal): Problem[] {
  const { locale, inside } = placeOf(file.path) ?? { locale: '', inside: '' };
  const own = Object.hasOwn(locales, locale) ? locales[locale] : undefined;
  const one = (found: Found, read?: Readable) => problem(file.path, locale, found, read);
  if (!own || own.tier === 'source') return [one([undefined, { rule: 'unknown-locale', values: { found: locale, known: Object.keys(locales).filter((path) => locales[path]?.tier !== 'source').join(', ') } }])];
  const segments = sources.get(inside);
  if (!file.after) return segments && file.before ? [one([undefined, { rule: 'file-removed' }])] : [];
  const to = nearest(inside, [...sources.keys()]) ?? inside;
  const orphan = segments ? [] : [one([undefined, { rule: 'orphan-file', values: { from: withoutEnding(inside), to: withoutEnding(to) } }])];
  const language: Language = { ...own, path: locale, terms: Object.hasOwn(terms, locale) ? (terms[locale] ?? []) : [] };
  const { found, read } = checkFile(file.after, file.before, segments ?? [], language);
  // Without a source there is nothing to hold the entries against.
  return [...orphan, ...found.filter(([, { rule }]) => segments || (rule !== 'unsynced' && rule !== 'altered')).map((each) => one(each, read))];
}

const withoutEnding = (path: string) => path.replace(/\.po$/, '');

function problem(file: string, locale: string, [entry, finding]: Found, read?: Readable): Problem {
  const { rule, values = {}, fixed } = finding;
  return {
    file,
    line: finding.line ?? lineOf(entry, read),
    locale,
    level: levels[rule],
    rule,
    sentence: entry?.source ?? '',
    text: entry?.text.filter(Boolean).join(' | ') ?? '',
    ...worded(rule, values, locale),
    ...(fixed !== undefined && { fixed }),
  };
}

const lineOf = (entry: Entry | undefined, read: Readable | undefined): number => (entry && read?.rows.find((row) => keyOf(row) === keyOf(entry))?.line) ?? 1;
