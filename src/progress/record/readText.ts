import type { Kept } from './record.ts';
import type { Kind } from './keys.ts';
import { kindOf } from './keys.ts';
import { migrate } from './migrate.ts';
import { own } from './own.ts';
import { PARTS } from './parts.ts';
import { isCount } from './shape.ts';

/** What was read or written last under each key: most readings find the same text again. */
const known = new Map<string, { text: string; record: Kept }>();

/** The record a stored text holds, without what is bad in it. `newer` is read-only; `bad` cannot be read at all. */
export function readText(key: string, text: string): Kept | 'newer' | 'bad' {
  const before = known.get(key);
  if (before?.text === text) return before.record;
  const kind = kindOf(key);
  try {
    const record = kind ? migrate(JSON.parse(text)) : 'bad';
    return typeof record === 'string' || !kind ? record : noteText(key, text, readParts(kind, record));
  } catch {
    return 'bad';
  }
}

/** Says that this text holds this record. */
export function noteText<T extends Kept | 'bad'>(key: string, text: string, record: T): T {
  if (typeof record !== 'string') known.set(key, { text, record });
  return record;
}

/** Known parts that are bad are left out; fields that are not known are kept. */
export function readParts(kind: Kind, record: Kept): Kept | 'bad' {
  if (kind === 'q' && !isCount(record.rev)) return 'bad';
  const parts = PARTS[kind];
  const known = Object.keys(parts).map((field) => [field, own(parts, field)?.read(own(record, field))]);
  const others = Object.entries(record).filter(([field, value]) => !own(parts, field) && (field !== 'epoch' || isCount(value)));
  return Object.fromEntries([...others, ...known.filter(([, value]) => value !== undefined)]) as Kept;
}
