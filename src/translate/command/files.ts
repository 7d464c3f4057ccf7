import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../check/nearest.ts';
import { isEmpty, type Catalogue } from '../catalogue/entry.ts';
import { headersOf } from '../catalogue/headers.ts';
import { readCatalogue } from '../catalogue/readCatalogue.ts';
import { sync } from '../catalogue/sync.ts';
import type { Segment } from '../segment/segment.ts';
import { segments } from '../segment/segments.ts';
import { cataloguePath } from '../tree/places.ts';
import { sourceFiles } from '../tree/tree.ts';
import type { Locale } from '../schema.ts';
import { authorNotes } from '../segment/authorNotes.ts';
import { Refusal } from './command.ts';
import type { Project } from './project.ts';

/** A catalogue in one language with what it is made for: a source file, or two that lie side by side under one name. */
export interface CatalogueFile {
  /** The source file, below `content/`. */
  path: string;
  parts: Part[];
  segments: Segment[];
  note: (segment: Segment) => string | undefined;
  /** Where the catalogue lies, or would lie. */
  file: string;
  /** Its text, if it is there. */
  text?: string;
  /** What it holds; nothing where it cannot be read. */
  catalogue?: Catalogue;
  /** Why it cannot be read. */
  broken?: string;
}

/** One source file of the course. */
export interface Part {
  path: string;
  source: string;
  segments: Segment[];
}

/** Every catalogue of a language, or those that were asked for. */
export function filesIn(project: Project, locale: string, asked: readonly string[] = []): CatalogueFile[] {
  const paths = sourceFiles(project.content).filter((path) => project.translatable(path));
  const wanted = new Set(asked.length === 0 ? paths : asked.flatMap((name) => pathsNamed(name, paths, locale)));
  const groups = new Map<string, string[]>();
  for (const path of paths) groups.set(cataloguePath(locale, path), [...(groups.get(cataloguePath(locale, path)) ?? []), path]);
  const chosen = [...groups].filter(([, group]) => group.some((path) => wanted.has(path)));
  return chosen.map(([place, group]) => read(project, place, group)).filter(({ segments, text }) => segments.length > 0 || text !== undefined);
}

/** The catalogue as today's sources see it, under a plain head: dates and names of programs are taken away. Nothing is written. */
export function catalogueToday({ segments, note, catalogue }: CatalogueFile, locale: Locale, { version }: Pick<Project, 'version'>, wordingOnly = false): Catalogue {
  return sync(segments, { headers: headersOf(locale), entries: catalogue?.entries ?? [] }, { version, forms: locale.plurals.length, note, wordingOnly });
}

/** Has anybody translated anything here? */
export const isBegun = ({ catalogue }: CatalogueFile): boolean => catalogue?.entries.some((entry) => !isEmpty(entry)) ?? false;

function read(project: Project, place: string, group: readonly string[]): CatalogueFile {
  const parts = group.map((path) => partOf(project, path));
  const notes = new Map(parts.flatMap(({ path, source, segments }) => {
    const note = authorNotes(path, source);
    return segments.map((segment) => [segment, note] as const);
  }));
  const file = join(project.content, place);
  const found = { path: group[0] ?? '', parts, segments: parts.flatMap(({ segments }) => segments), note: (segment: Segment) => notes.get(segment)?.(segment), file };
  if (!existsSync(file)) return found;
  const bytes = readFileSync(file);
  return { ...found, text: bytes.toString('utf8'), ...readCatalogue(bytes) };
}

/** Sources are read once for all languages. */
const known = new WeakMap<Project, Map<string, Part>>();

function partOf(project: Project, path: string): Part {
  const parts = known.get(project) ?? new Map<string, Part>();
  known.set(project, parts);
  const part = parts.get(path) ?? readPart(project, path);
  parts.set(path, part);
  return part;
}

function readPart({ content, translatable }: Project, path: string): Part {
  const kind = translatable(path);
  if (!kind) throw new Refusal(`Nothing in content/${path} is translated.`);
  const source = readFileSync(join(content, path), 'utf8');
  return { path, source, segments: segments(path, source, kind) };
}

/** A file by its own path, by its catalogue's, or a whole folder by its name. */
function pathsNamed(name: string, paths: readonly string[], locale: string): string[] {
  const plain = name.replaceAll('\\', '/').replace(/^\.\//, '').replace(/^content\//, '').replace(/\/+$/, '').replace(new RegExp(`^translations/${locale}/`), '');
  const same = paths.filter((path) => path === plain || path.replace(/\.\w+$/, '') === plain.replace(/\.\w+$/, ''));
  const exact = same.find((path) => path === plain);
  const found = exact ? [exact] : same.length > 0 ? same : paths.filter((path) => path.startsWith(`${plain}/`));
  if (found.length > 0) return found;
  const near = nearest(plain, paths) ?? paths.find((path) => path.includes(plain.split('/').at(-1)?.replace(/\.\w+$/, '') || '\u0000'));
  throw new Refusal(`There is no text content/${plain}.${near ? ` Did you mean ${near}?` : ' Give a path below content/, such as modules/threat-and-risk/quiz.yaml, or a folder.'}`);
}
