import type { Kind } from './keys.ts';
import { canonical } from './canonical.ts';
import { isDay } from './day.ts';
import { isId } from './keys.ts';
import { isObject, own } from './own.ts';
import { isAnswer, isBookmark, isCount, isNote, isPlay, isRevision, isSeed, isSitting, isTag } from './shape.ts';

/** One part of a record: what of it is readable, and how two versions of it become one. */
export interface Part<T = unknown> {
  /** The value without what is bad in it; undefined when nothing good is left. */
  read(value: unknown): T | undefined;
  /** Commutative, associative, idempotent. */
  join(a: T, b: T): T;
}

type Is<T> = (value: unknown) => value is T;

const earlier = (a: string, b: string) => (a < b ? a : b);
const larger = (a: number, b: number) => Math.max(a, b);

/** The join table of the design. Fields not named here are kept untouched. */
export const PARTS: Record<Kind, Record<string, Part>> = {
  meta: { tag: least(isTag), seed: least(isSeed) },
  q: {
    attempts: map(isTag, isCount, larger),
    first: least(isAnswer, 'day', 'device', 'clock'),
    best: most(isAnswer, 'score', 'clock', 'device'),
    latest: most(isAnswer, 'clock', 'device'),
  },
  s: {
    seen: map(isId, isDay, earlier),
    completed: map(isRevision, isDay, earlier),
    bookmark: most(isBookmark, 'clock', 'device'),
  },
  t: { pre: least(isSitting, 'day', 'device', 'clock'), post: most(isSitting, 'clock', 'device') },
  n: { note: most(isNote, 'clock', 'device') },
  x: { play: most(isPlay, 'clock', 'device'), reasons: map(isId, isNote, most(isNote, 'clock', 'device').join) },
};

/** Of two values, the smaller by these fields, then by the whole text: never a tie. */
function least<T>(is: Is<T>, ...fields: string[]): Part<T> {
  return { read: (value) => (is(value) ? value : undefined), join: (a, b) => (compare(a, b, fields) <= 0 ? a : b) };
}

function most<T>(is: Is<T>, ...fields: string[]): Part<T> {
  return { ...least(is), join: (a, b) => (compare(a, b, fields) >= 0 ? a : b) };
}

function map<T>(isKey: (key: string) => boolean, is: Is<T>, join: (a: T, b: T) => T): Part<Record<string, T>> {
  const isEntry = (entry: [string, unknown]): entry is [string, T] => isKey(entry[0]) && is(entry[1]);
  const into = (a: Record<string, T>, [key, value]: [string, T]): [string, T] => {
    const other = own(a, key);
    return [key, other === undefined ? value : join(other, value)];
  };
  return {
    read: (value) => Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(isEntry)),
    join: (a, b) => ({ ...a, ...Object.fromEntries(Object.entries(b).map((entry) => into(a, entry))) }),
  };
}

function compare(a: unknown, b: unknown, fields: string[]): number {
  for (const field of fields) {
    const [x, y] = [rank(a, field), rank(b, field)];
    if (x !== y) return x < y ? -1 : 1;
  }
  const [x, y] = [canonical(a), canonical(b)];
  return x < y ? -1 : Number(x > y);
}

/** A question without a score ranks below any score. */
function rank(value: unknown, field: string): string | number {
  return own(value as Record<string, string | number | null>, field) ?? -1;
}
