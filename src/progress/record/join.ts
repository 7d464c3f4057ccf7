import type { Kept, Learning } from './record.ts';
import type { Kind } from './keys.ts';
import { canonical } from './canonical.ts';
import { META, kindOf } from './keys.ts';
import { own } from './own.ts';
import { PARTS, type Part } from './parts.ts';

/**
 * Two versions of everything become one, whichever comes first and however often: commutative, associative, idempotent.
 * After an erasure only what was made since then counts.
 */
export function join(a: Learning, b: Learning): Learning {
  const epoch = Math.max(epochOf(a), epochOf(b));
  const joined: Learning = new Map();
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const record = joinRecords(key, a.get(key), b.get(key));
    if (record && (key === META || (record.epoch ?? 0) >= epoch)) joined.set(key, record);
  }
  return joined;
}

export function epochOf(learning: Learning): number {
  return Math.max(0, ...[...learning.values()].map((record) => record.epoch ?? 0));
}

export function joinRecords(key: string, a: Kept | undefined, b: Kept | undefined): Kept | undefined {
  const kind = kindOf(key);
  return a && b && kind && a !== b ? joinSame(kind, a, b) : (a ?? b);
}

/** The later epoch wins, then the later revision of the question; equal: part by part. */
function joinSame(kind: Kind, a: Kept, b: Kept): Kept {
  const ahead = number(a.epoch) - number(b.epoch) || number(a.rev) - number(b.rev);
  if (ahead !== 0) return ahead > 0 ? a : b;
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  const entries = [...fields].map((field) => [field, joinField(own(PARTS[kind], field), own(a, field), own(b, field))]);
  return Object.fromEntries(entries) as Kept;
}

function joinField(part: Part | undefined, a: unknown, b: unknown): unknown {
  if (a === undefined || b === undefined) return a ?? b;
  if (part) return part.join(a, b);
  return canonical(a) < canonical(b) ? b : a;
}

const number = (value: unknown) => (typeof value === 'number' ? value : 0);
