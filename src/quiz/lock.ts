import { createHash } from 'node:crypto';
import { keyOf, type Key } from './key.ts';
import { normalise, numberIn } from './normalise.ts';
import type { Item } from './schema.ts';

/** `content/quiz.lock.json`: module → item → the revision and a hash of its key alone. Words may change freely. */
export type Lock = Record<string, Record<string, Locked>>;
export type Locked = { rev: number; key: string };

/** A module's items by module name, as the lock compares them. */
export type Modules = Record<string, Record<string, Item>>;

export type LockFinding = {
  module: string;
  item: string;
  message: string;
  /** Whether writing the lock anew settles it. A changed answer has to be settled by an author. */
  settledByUpdate: boolean;
};

/** Compares the questions with the committed lock. */
export function lockFindings(lock: Lock, modules: Modules): LockFinding[] {
  return Object.entries(modules).flatMap(([module, items]) =>
    Object.entries(items).flatMap(([item, content]) => {
      const finding = compare(item, own(lock, module)?.[item], { rev: content.rev, key: keyHash(keyOf(content)) });
      return finding ? [{ module, item, ...finding }] : [];
    }),
  );
}

function compare(item: string, locked: Locked | undefined, now: Locked): Pick<LockFinding, 'message' | 'settledByUpdate'> | undefined {
  if (!locked) return { message: `${item}: not in content/quiz.lock.json yet; ${update}`, settledByUpdate: true };
  if (now.rev < locked.rev) return { message: `${item}: rev went back from ${locked.rev} to ${now.rev}; put ${locked.rev} back, or raise it`, settledByUpdate: false };
  if (now.rev > locked.rev) return { message: `${item}: rev is ${now.rev}, content/quiz.lock.json has ${locked.rev}; ${update}`, settledByUpdate: true };
  if (now.key === locked.key) return undefined;
  return { message: `${item}: the answer changed; raise rev to ${locked.rev + 1}, or put it back`, settledByUpdate: false };
}

const update = 'run "npm run quiz-lock" and commit the file';

/**
 * The lock for the questions as they are now, names in order. Items that are gone stay in it: an id used again with
 * another answer would otherwise inherit old records.
 */
export function lockContent(lock: Lock, modules: Modules): Lock {
  const names = [...new Set([...Object.keys(lock), ...Object.keys(modules)])].sort();
  return Object.fromEntries(names.map((module) => [module, lockModule(own(lock, module) ?? {}, own(modules, module) ?? {})]));
}

function lockModule(locked: Record<string, Locked>, items: Record<string, Item>): Record<string, Locked> {
  const now = Object.entries(items).map(([name, item]): [string, Locked] => [name, { rev: item.rev, key: keyHash(keyOf(item)) }]);
  return Object.fromEntries([...new Map([...Object.entries(locked), ...now])].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Twelve hexadecimal digits that change when, and only when, what counts as right changes. */
export function keyHash(key: Key): string {
  return createHash('sha256').update(JSON.stringify(whatCounts(key))).digest('hex').slice(0, 12);
}

/** A lure more or less, and the order things are written in, leave the answer as it was. */
function whatCounts(key: Key): unknown {
  switch (key.type) {
    case 'pick': return ['pick', sorted(key.scores).filter(([, score]) => score > 0)];
    case 'many': return ['many', sorted(key.right).filter(([, right]) => right)];
    case 'spot': return ['spot', sorted(key.signs).filter(([, sign]) => sign)];
    case 'sort': return ['sort', sorted(key.bins), key.judge?.signal ?? null];
    case 'type': return ['type', [...new Set(key.accept.map((one) => (key.number ? String(numberIn(one)) : normalise(one))))].sort()];
    case 'scene': return ['scene', key.start, sorted(key.nodes).map(([name, node]) => [name, 'score' in node ? node.score : sorted(node.choices)])];
    case 'order': return ['order', key.steps];
    case 'reflect': return ['reflect'];
  }
}

const sorted = <Value>(values: Record<string, Value>) => Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));

const own = <Value>(from: Record<string, Value>, name: string): Value | undefined => (Object.hasOwn(from, name) ? from[name] : undefined);
