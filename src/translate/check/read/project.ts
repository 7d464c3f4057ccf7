import { execFileSync } from 'node:child_process';
import { closeSync, globSync, lstatSync, openSync, readFileSync, readlinkSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { translatable } from '../../../content.texts.ts';
import { catalogueOf, sourceFiles } from '../../tree/tree.ts';
import { cataloguePath, contentFolder } from '../../tree/places.ts';
import { readRegistry } from '../../registry.ts';
import type { Segment } from '../../segment/segment.ts';
import { segments } from '../../segment/segments.ts';
import type { Proposal, ProposedFile } from '../checkProposal.ts';
import { placeOf } from '../place.ts';
import { agreedTerms } from './terms.ts';

/** What the check has to know of the course: languages, sources and agreed terms. */
export function readCourse(root: string): Omit<Proposal, 'files'> {
  const content = join(root, contentFolder);
  const locales = readRegistry(join(content, 'locales.yaml'));
  const terms = Object.fromEntries(Object.keys(locales).map((locale) => [locale, agreedTerms(catalogueOf(locale, 'glossary.yaml', content).entries)]));
  return { locales, sources: sourcesOf(content), terms };
}

/** The segments of every source file, by the path of its catalogue. */
function sourcesOf(content: string): Map<string, Segment[]> {
  const found = new Map<string, Segment[]>();
  for (const path of sourceFiles(content)) {
    const kind = translatable(path);
    const inside = cataloguePath('', path).replace('translations//', '');
    if (kind) found.set(inside, [...(found.get(inside) ?? []), ...segments(path, readFileSync(join(content, path), 'utf8'), kind)]);
  }
  return found;
}

/** Every catalogue as it lies. */
export const filesAsTheyLie = (root: string): ProposedFile[] => globSync(`${contentFolder}/translations/*/**/*.po`, { cwd: root }).map((path) => ({ path: path.replaceAll('\\', '/'), after: bytesOf(join(root, path)) })).sort((a, b) => (a.path < b.path ? -1 : 1));

/** Every file that differs from a commit, before and after; nothing where there is no such commit. The catalogues are read; of the others the name is enough. */
export function filesSince(base: string, root: string): ProposedFile[] | undefined {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, maxBuffer: 50_000_000, stdio: ['ignore', 'pipe', 'ignore'] });
  const commit = commitOf(git, base);
  if (commit === undefined) return undefined;
  const start = common(git, commit);
  const listed = git('diff', '--name-only', '--no-renames', '-z', start).toString().split('\0').filter(Boolean);
  const fresh = git('ls-files', '--others', '--exclude-standard', '-z', '--', `${contentFolder}/translations`).toString().split('\0').filter(Boolean);
  const before = new Set(git('ls-tree', '-r', '--name-only', '-z', start).toString().split('\0'));
  return [...new Set([...listed, ...fresh])].sort().map((path) => {
    const read = placeOf(path) !== undefined;
    const after = read ? bytesOf(join(root, path)) : undefined;
    return { path, ...(read && before.has(path) && { before: git('show', `${start}:${path}`) }), ...(after && { after }) };
  });
}

type Git = (...args: string[]) => Buffer;

function commitOf(git: Git, name: string): string | undefined {
  try {
    return git('rev-parse', '--verify', '--end-of-options', `${name}^{commit}`).toString().trim();
  } catch {
    return undefined;
  }
}

/** Where the proposal left the base. A clone without history has only the base itself. */
function common(git: Git, commit: string): string {
  try {
    return git('merge-base', commit, 'HEAD').toString().trim();
  } catch {
    return commit;
  }
}

/** As much as is needed to see that a file is too large. */
const enough = 2_000_001;

/** A file's bytes; a link gives the path it holds, so that a proposal cannot have another file read out. Nothing where there is none. */
function bytesOf(path: string): Uint8Array | undefined {
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (!file) return undefined;
  if (file.isSymbolicLink()) return new TextEncoder().encode(readlinkSync(path));
  if (!file.isFile()) return new Uint8Array();
  return file.size < enough ? readFileSync(path) : beginningOf(path);
}

function beginningOf(path: string): Uint8Array {
  const bytes = new Uint8Array(enough);
  const file = openSync(path, 'r');
  readSync(file, bytes, 0, enough, 0);
  closeSync(file);
  return bytes;
}
