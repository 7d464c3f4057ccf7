import type { Kept } from '../record/record.ts';
import type { Kind } from '../record/keys.ts';
import { kindOf } from '../record/keys.ts';
import { migrate } from '../record/migrate.ts';
import { isObject, own } from '../record/own.ts';
import { readParts } from '../record/readText.ts';
import { ANSWER, BOOKMARK, NOTE, PLAY, SITTING, isCount } from '../record/shape.ts';

/** A copy made elsewhere may be large in honest ways only. */
const MOST_ENTRIES = 500;
const LARGEST = 1_000_000_000;

/** The named fields of each part; null for a part that maps ids to values. */
const FIELDS: Record<Exclude<Kind, 'meta'>, Record<string, object | null>> = {
  q: { attempts: null, first: ANSWER, best: ANSWER, latest: ANSWER },
  s: { seen: null, completed: null, bookmark: BOOKMARK },
  t: { pre: SITTING, post: SITTING },
  n: { note: NOTE },
  x: { play: PLAY, reasons: null },
};

/** A record from outside, made anew from named fields. `newer` and `bad` as in `readText`. */
export function rebuild(key: string, value: unknown): Kept | 'newer' | 'bad' {
  const kind = kindOf(key);
  if (!kind || kind === 'meta' || !isObject(value)) return 'bad';
  const record = migrate({ ...value });
  if (typeof record === 'string') return record;
  const parts = Object.entries(FIELDS[kind]).map(([field, fields]) => [field, part(own(record, field), fields)]);
  const rev = kind === 'q' ? { rev: own(record, 'rev') } : {};
  const read = readParts(kind, { v: record.v, ...rev, ...Object.fromEntries(parts) });
  return read !== 'bad' && isPlausible(read) ? read : 'bad';
}

function part(value: unknown, fields: object | null): unknown {
  return isObject(value) ? pick(value, Object.keys(fields ?? value).slice(0, MOST_ENTRIES)) : undefined;
}

/** Lists and maps one level down are made anew as well. */
function pick(value: Record<string, unknown>, names: string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (name !== '__proto__') picked[name] = copy(own(value, name));
  return picked;
}

function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isObject(value)) return pick(value, Object.keys(value).slice(0, MOST_ENTRIES));
  return (value as unknown[]).slice(0, MOST_ENTRIES).map((entry) => (typeof entry === 'string' ? entry : null));
}

/** Something is left of it, and no number in it could use up our own counting. */
function isPlausible(read: Kept): boolean {
  const parts = Object.values(read).filter((part) => isObject(part) && Object.keys(part).length > 0);
  return parts.length > 0 && [read.rev, ...parts.flatMap((part) => Object.values(part as object))].every((value) => !isCount(value) || value <= LARGEST);
}
