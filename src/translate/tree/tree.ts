import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../catalogue/entry.ts';
import { readCatalogue } from '../catalogue/readCatalogue.ts';
import { pseudoCatalogue } from '../pseudo/catalogue.ts';
import type { Pseudo } from '../pseudo/pseudo.ts';
import { segments, type Translatable } from '../segment/segments.ts';
import type { Locale } from '../schema.ts';
import { counts, type Counts } from './counts.ts';
import { cataloguePath, contentFolder, statesFile, stemOf, treeFolder } from './places.ts';
import { translatedFile } from './translatedFile.ts';

/** What a tree is made with. */
export interface Course {
  locales: Record<string, Locale>;
  /** How a file is translated, by its path; nothing where it is the same in every language. */
  translatable: (path: string) => Translatable | undefined;
  /** Languages that are made up instead of read from catalogues, for tests of the pages. */
  pseudo?: Record<string, Pseudo>;
}

/** The states of every file, by language and path. */
export type States = Record<string, Record<string, Counts>>;

/** Files of the course that pages are built from, by their paths below `content/`. */
export const sourceFiles = (content = contentFolder): string[] =>
  globSync('**/*.{mdx,yaml,svg}', { cwd: content, exclude: ['translations/**'] }).map((path) => path.replaceAll('\\', '/')).sort();

/** Writes one tree of sources a language, and how each file stands. Files that did not change are left alone. */
export function writeTrees(course: Course, content = contentFolder, trees = treeFolder): States {
  const files = sourceFiles(content);
  mkdirSync(trees, { recursive: true });
  const states: States = {};
  for (const locale of Object.keys(course.locales)) {
    states[locale] = Object.fromEntries(files.flatMap((path) => inLanguage(course, locale, path, content, trees)));
    prune(join(trees, locale), new Set(files));
  }
  for (const folder of leftOver(trees, course.locales)) rmSync(join(trees, folder), { recursive: true });
  writeChanged(trees === treeFolder ? statesFile : join(trees, 'states.json'), JSON.stringify(states));
  return states;
}

/** The same for one source file or catalogue that was saved, by its path below `content/`. A file that touches all languages renews all. */
export function renewTrees(course: Course, saved: string): void {
  const [, locale, stem] = /^translations\/([^/]+)\/(.+)\.po$/.exec(saved) ?? [];
  const path = stem === undefined ? saved : sourceFiles().find((one) => stemOf(one) === stem);
  if (!path || !existsSync(join(contentFolder, path)) || path === 'locales.yaml') return void writeTrees(course);
  const states = JSON.parse(readFileSync(statesFile, 'utf8')) as States;
  for (const one of locale && states[locale] ? [locale] : Object.keys(course.locales)) {
    states[one] = { ...states[one], ...Object.fromEntries(inLanguage(course, one, path, contentFolder, treeFolder)) };
  }
  writeChanged(statesFile, JSON.stringify(states));
}

/** One file in one language. Gives its path and counts, for a file that is translated. */
function inLanguage({ locales, translatable, pseudo }: Course, locale: string, path: string, content: string, trees: string): [string, Counts][] {
  const source = readFileSync(join(content, path), 'utf8');
  const kind = translatable(path);
  const language = locales[locale] as Locale;
  if (!kind || language.tier === 'source') {
    writeChanged(join(trees, locale, path), source);
    return [];
  }
  const made = pseudo?.[locale];
  const catalogue = made ? pseudoCatalogue(segments(path, source, kind), made, language.plurals.length) : catalogueOf(locale, path, content);
  const { text, resolved, held } = translatedFile(path, source, kind, catalogue, language);
  writeChanged(join(trees, locale, path), text);
  return [[path, counts(resolved, held)]];
}

/** The catalogue of a file; an empty one where there is none or it cannot be read. `npm run translate -- check` says why. */
export function catalogueOf(locale: string, path: string, content = contentFolder): Catalogue {
  const file = join(content, cataloguePath(locale, path));
  if (!existsSync(file)) return { headers: {}, entries: [] };
  const reading = readCatalogue(readFileSync(file));
  return 'catalogue' in reading ? reading.catalogue : { headers: {}, entries: [] };
}

function writeChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Trees of languages that are no longer built. */
const leftOver = (trees: string, locales: Course['locales']): string[] => readdirSync(trees, { withFileTypes: true }).flatMap((one) => (one.isDirectory() && !(one.name in locales) ? [one.name] : []));

/** Takes away what its source no longer has. */
function prune(folder: string, files: Set<string>): void {
  for (const path of globSync('**/*.*', { cwd: folder })) if (!files.has(path.replaceAll('\\', '/'))) rmSync(join(folder, path));
}
