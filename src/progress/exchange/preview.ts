import type { Kept, Learning } from '../record/record.ts';
import { same } from '../record/canonical.ts';
import { joinRecords } from '../record/join.ts';
import { placeOf, type Part } from '../record/keys.ts';

/** What reading a copy in would add. Nothing is ever removed. */
export interface Preview {
  /** Modules this browser knew nothing about. */
  modules: number;
  /** Questions with something new: an answer, an attempt. */
  answers: number;
  lessons: number;
  tests: number;
  notes: number;
  /** Exercises played alone. */
  exercises: number;
}

export function preview(current: Learning, incoming: Learning): Preview {
  const changed = [...incoming].filter(([key, record]) => isNews(key, current.get(key), record)).map(([key]) => key);
  const count = (part: Part) => changed.filter((key) => placeOf(key)?.part === part).length;
  const known = modulesOf([...current.keys()]);
  const modules = [...modulesOf(changed)].filter((module) => !known.has(module)).length;
  return { modules, answers: count('q'), lessons: count('s'), tests: count('t'), notes: count('n'), exercises: count('x') };
}

export const addsNothing = (adds: Preview): boolean => Object.values(adds).every((count) => count === 0);

function isNews(key: string, here: Kept | undefined, incoming: Kept): boolean {
  if (!here) return true;
  // As if nothing had ever been erased: that is how a copy is taken in.
  const mine = { ...here, epoch: undefined };
  return !same(joinRecords(key, mine, incoming), mine);
}

const modulesOf = (keys: string[]) => new Set(keys.map(placeOf).flatMap((place) => (place && place.part !== 'x' ? [place.module] : [])));
