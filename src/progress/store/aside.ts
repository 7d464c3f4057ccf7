import type { Shelf } from './shelf.ts';
import { asideOn } from './held.ts';

/** Texts that could not be read, by the key they are set aside under. The first line of each is its old key. */
export function asideTexts(shelf: Shelf): Record<string, string> {
  return Object.fromEntries(asideOn(shelf).map((key) => [key, shelf.read(key) ?? '']));
}

/** Throws one away: only ever because the learner said so. True when it is gone. */
export function discard(shelf: Shelf, key: string): boolean {
  const entry = shelf.read(key) ?? '';
  const [original, text] = [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1)];
  // Where nothing was saved over it since, the bad text still stands in its old place too.
  if (original !== '' && shelf.read(original) === text) shelf.remove(original);
  return shelf.remove(key);
}
