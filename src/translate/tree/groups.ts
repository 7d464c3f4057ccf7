import type { Counts } from './counts.ts';
import { sum } from './counts.ts';

/** A part of the course in the table of languages: a module, or the files of one room. */
export interface Group {
  id: string;
  counts: Counts;
}

/** Rooms of the course beside its modules, by the paths of their files. */
const rooms: [string, RegExp][] = [
  ['interface', /^interface\.yaml$/],
  ['cases', /^case-/],
  ['exercises', /^(exercises\/|taluna\.yaml)/],
  ['workshops', /^(workshops\/|topics\.yaml|self-assessment\.yaml|course\.yaml)/],
  ['glossary', /^glossary\.yaml$/],
  ['sources', /^sources\.yaml$/],
  ['pages', /^pages\//],
];

/** The files of a language grouped as readers know the course: the interface, the modules in order, and the rooms. */
export function groups(files: Record<string, Counts>, modules: readonly string[]): Group[] {
  const of = (id: string, fits: (path: string) => boolean): Group => ({ id, counts: sum(Object.entries(files).flatMap(([path, counts]) => (fits(path) ? [counts] : []))) });
  const [first, ...rest] = rooms.map(([id, pattern]) => of(id, (path) => pattern.test(path)));
  return [...(first ? [first] : []), ...modules.map((id) => of(id, (path) => path.startsWith(`modules/${id}/`))), ...rest];
}
