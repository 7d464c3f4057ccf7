import { readFileSync, statSync } from 'node:fs';
import { sum, type Counts } from './counts.ts';
import { statesFile } from './places.ts';
import type { States } from './tree.ts';

let read: { at: number; states: States } | undefined;

/** How every file stands in every language, as the build wrote it; read again when it was written again. */
export function allStates(): States {
  const at = statSync(statesFile).mtimeMs;
  if (read?.at !== at) read = { at, states: JSON.parse(readFileSync(statesFile, 'utf8')) as States };
  return read.states;
}

/** How the texts of a page stand in a language. A page without texts of its own is made of the interface alone. */
export function pageState(locale: string, texts: readonly string[]): Counts {
  const files = allStates()[locale] ?? {};
  const own = texts.length > 0 ? texts : ['interface.yaml'];
  return sum(own.flatMap((path) => files[path] ?? []));
}
