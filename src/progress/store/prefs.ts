import type { Shelf } from './shelf.ts';
import { attempt } from './shelf.ts';
import { PREFS } from '../record/keys.ts';
import { isObject } from '../record/own.ts';

/** Language, text size, theme, saving mode, the day of "ready by". Losing them costs nobody work; not part of a copy. */
export type Prefs = Record<string, unknown>;

export function readPrefs(shelf: Shelf): Prefs {
  const prefs: unknown = attempt(() => JSON.parse(shelf.read(PREFS) ?? '{}'));
  return isObject(prefs) ? prefs : {};
}

/** Sets one preference and leaves the others as they are; null takes it away. */
export function setPref(shelf: Shelf, name: string, value: string | null): boolean {
  const prefs = { v: 1, ...readPrefs(shelf), [name]: value ?? undefined };
  return shelf.write(PREFS, JSON.stringify(prefs)) === 'saved';
}
