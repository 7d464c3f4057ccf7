import { loadScript } from '../script/loadScript.ts';
import type { CourseFile, Texts } from './indexFile.ts';
import { lunrEngine } from './lunrIndex.ts';
import type { Engine } from './result.ts';
import type { Stem } from './stem.ts';

declare global {
  interface Window {
    /** Called by each file of the index with its name and content. */
    searchFile?: (name: string, content: unknown) => void;
  }
}

/** lunr with its index, from the folder the files are in. A module whose text does not arrive is searched by its titles. */
export async function loadLunr(folder: string, stem: Stem): Promise<Engine> {
  const files = new Map<string, unknown>();
  window.searchFile = (name, content) => files.set(name, content);
  await loadScript(`${folder}course.js`);
  const course = files.get('course') as CourseFile | undefined;
  if (!course) throw new Error('The index of the course did not arrive.');
  await Promise.all(course.modules.map((module) => loadScript(`${folder}${module}.js`).catch(() => undefined)));
  return lunrEngine(course, course.modules.flatMap((module) => (files.get(module) as Texts | undefined) ?? []), stem);
}
