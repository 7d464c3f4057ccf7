import { globSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../check/nearest.ts';
import { cataloguePath } from '../tree/places.ts';
import { sourceFiles } from '../tree/tree.ts';
import type { Project } from './project.ts';

/** Catalogues whose source file is gone, each with what to type. */
export function straysIn({ content, translatable }: Project, locale: string): { file: string; message: string }[] {
  const folder = `translations/${locale}/`;
  const sources = sourceFiles(content).filter((path) => translatable(path));
  const known = new Map(sources.map((path) => [cataloguePath(locale, path), path]));
  const found = globSync('**/*.po', { cwd: join(content, folder) }).map((path) => folder + path.replaceAll('\\', '/')).sort();
  return found.filter((path) => !known.has(path)).map((path) => ({ file: path, message: stray(path, folder, known) }));
}

function stray(path: string, folder: string, known: ReadonlyMap<string, string>): string {
  const name = path.split('/').at(-1) ?? '';
  const near = [...known.keys()].find((one) => one.endsWith(`/${name}`)) ?? nearest(path, known.keys());
  const target = near && known.get(near);
  const old = path.slice(folder.length).replace(/\.po$/, target ? `.${target.split('.').at(-1)}` : '.mdx');
  return `content/${path} belongs to no text. If the text has moved: npm run translate -- mv content/${old} content/${target ?? '<new path>'}`;
}
