import type { Kept } from '../record/record.ts';
import type { Shelf, Written } from './shelf.ts';
import { canonical } from '../record/canonical.ts';
import { joinRecords } from '../record/join.ts';
import { BAD, PREFIX, SPARE } from '../record/keys.ts';
import { noteText, readText } from '../record/readText.ts';

/** What is stored about one thing: under its own key, and in the spare copy a broken-off write may have left. */
export interface Held {
  /** Why the key must not be written: not readable now, made by a newer version, or no room to set bad text aside. */
  hands: 'free' | 'memory' | 'newer' | 'full';
  record?: Kept | undefined;
  /** Record and spare copy joined. */
  whole?: Kept | undefined;
  spare: boolean;
}

export const spareOf = (key: string): string => SPARE + key.slice(PREFIX.length);

/** Looks, and sets unreadable text aside first: it is never overwritten and never deleted. */
export function look(shelf: Shelf, key: string): Held {
  const [text, spareText] = [shelf.read(key), shelf.read(spareOf(key))];
  if (text === undefined || spareText === undefined) return { hands: 'memory', spare: false };
  const [main, extra, spare] = [readable(key, text), readable(key, spareText), spareText !== null];
  if (main === 'newer' || extra === 'newer') return { hands: 'newer', spare };
  const [record, more] = [good(main), good(extra)];
  const hands = main === 'bad' && !more ? setAside(shelf, key, text ?? '') : 'free';
  return { hands, record, whole: joinRecords(key, record, more), spare };
}

/**
 * Puts a record in the place of another so that a write that breaks off can always be made good: a spare copy first,
 * then the place itself, then the spare copy goes. Of the two, one is readable at every moment.
 */
export function replace(shelf: Shelf, key: string, { record: old, spare }: Held, record: Kept): Written {
  const text = canonical(record);
  const first = old ? shelf.write(spareOf(key), text) : 'saved';
  if (first !== 'saved') return first;
  const written = shelf.write(key, text);
  if (written !== 'saved') return written;
  noteText(key, text, record);
  dropSpare(shelf, key, spare || old !== undefined);
  return written;
}

export function dropSpare(shelf: Shelf, key: string, there: boolean): void {
  if (there) shelf.remove(spareOf(key));
}

/** Texts set aside so far, by key: the stored key on the first line, the text as it was found below. */
export const asideOn = (shelf: Shelf): string[] => shelf.keys().filter((key) => key.startsWith(BAD));

function setAside(shelf: Shelf, key: string, text: string): Held['hands'] {
  const [aside, entry] = [asideOn(shelf), `${key}\n${text}`];
  const known = aside.some((name) => shelf.read(name) === entry);
  const n = Math.max(0, ...aside.map((name) => Number(name.slice(BAD.length)) || 0)) + 1;
  const written = known ? 'saved' : shelf.write(BAD + n, entry);
  return written === 'saved' ? 'free' : written;
}

const readable = (key: string, text: string | null) => (text === null ? undefined : readText(key, text));
const good = (read: Kept | string | undefined) => (typeof read === 'string' ? undefined : read);
