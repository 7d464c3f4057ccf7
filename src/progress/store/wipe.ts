import type { Shelf } from './shelf.ts';
import { META, PREFIX } from '../record/keys.ts';
import { VERSION } from '../record/migrate.ts';
import { readText } from '../record/readText.ts';

/**
 * Removes everything of ours from a storage, except the keys spared. True: looked again, and it is gone.
 *
 * An epoch above 0 stays behind as a bare number in `p3:meta`: without it, a tab that was asleep would put back
 * what was erased.
 */
export function wipe(shelf: Shelf, epoch: number, spared: string[] = []): boolean {
  const marker = JSON.stringify({ epoch, v: VERSION });
  // First the marker, so that a tab writing at this moment knows; again at the end, should there have been no room.
  const mark = () => epoch === 0 || shelf.read(META) === marker || shelf.write(META, marker) === 'saved';
  mark();
  const ours = shelf.keys().filter((key) => key.startsWith(PREFIX) && !spared.includes(key) && (key !== META || epoch === 0));
  const gone = ours.map((key) => shelf.remove(key));
  return mark() && gone.every(Boolean);
}

/** The number of erasures a storage knows of. */
export function epochOn(shelf: Shelf): number {
  const meta = readText(META, shelf.read(META) ?? '');
  return typeof meta === 'string' ? 0 : (meta.epoch ?? 0);
}
