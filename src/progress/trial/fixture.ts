/** Stand-ins for tests: a storage that is a Map, and everything else a page gets from its surroundings. */
import type { Answer, Attempt, ItemRecord, Kept, Learning } from '../record/record.ts';
import type { Around } from '../progress.ts';
import type { Journal } from '../store/journal.ts';
import type { Drawer } from '../store/shelf.ts';
import { joinRecords } from '../record/join.ts';

export type MapDrawer = Drawer & { map: Map<string, string> };

export function drawer(entries: Iterable<[string, string]> = []): MapDrawer {
  const map = new Map(entries);
  return {
    map,
    get length() {
      return map.size;
    },
    key: (place) => [...map.keys()][place] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => void map.set(key, String(text)),
    removeItem: (key) => void map.delete(key),
  };
}

/** Numbers that look random and are the same in every run. */
export function counter(start = 1): () => number {
  let state = start;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
}

export const today = () => '2026-11-22';

/** A journal that is a Map and answers at once. */
export function journal(kept: Learning = new Map()): Journal & { kept: Learning; removed: number } {
  return {
    kept,
    removed: 0,
    all: async () => new Map(kept),
    async put(records) {
      for (const [key, record] of records) kept.set(key, joinRecords(key, kept.get(key), record) as Kept);
      return true;
    },
    async remove() {
      this.removed++;
      kept.clear();
      return true;
    },
  };
}

/** What a page gets, with the tabs that share `local` able to hear each other. */
export function around(more: Partial<Around> = {}): Around {
  return { local: drawer(), session: drawer(), journal: journal(), today, random: counter(), listen() {}, ...more };
}

export const attempt = (more: Partial<Attempt> = {}): Attempt => ({ rev: 1, score: 1, answer: ['own-channel'], sure: null, ...more });

export const answer = (more: Partial<Answer> = {}): Answer => ({
  day: '2026-11-22', clock: 1, device: 'aaaa', score: 1, answer: ['own-channel'], sure: null, ...more,
});

export function item(more: Partial<ItemRecord> = {}): ItemRecord {
  const only = answer();
  return { v: 1, rev: 1, attempts: { aaaa: 1 }, first: only, best: only, latest: only, ...more };
}

/** A record without fields that are undefined, for comparing. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
