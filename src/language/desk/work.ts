import { keyOf, type Entry } from '../../translate/catalogue/entry.ts';
import { markOf } from '../../translate/catalogue/mark.ts';
import { differs, mended } from './mend.ts';
import { withChanges } from './poEdit.ts';
import { readPo, type PlacedEntry, type PoFile } from './poFile.ts';

/** What was written at the desk for one entry, and a mark of the text it was written over. */
interface Kept {
  over: string;
  text: string[];
  draft: boolean;
}

/** One catalogue at the desk: what was opened, and what was changed since. */
export class Work {
  readonly sentences: PlacedEntry[];
  readonly #file: PoFile;
  readonly #changes = new Map<PlacedEntry, Entry>();
  /** Kept changes that no longer fit. They stay kept until the translator forgets them. */
  #left = new Map<string, Kept>();

  constructor(text: string) {
    this.#file = readPo(text);
    this.sentences = this.#file.entries.filter(({ orphan }) => orphan === undefined);
  }

  get changed(): number {
    return this.#changes.size;
  }

  get left(): number {
    return this.#left.size;
  }

  /** An entry as it stands now. */
  now(entry: PlacedEntry): Entry {
    return this.#changes.get(entry) ?? entry;
  }

  isChanged(entry: PlacedEntry): boolean {
    return this.#changes.has(entry);
  }

  /** Takes what an entry has become; the same as before is no change. */
  change(entry: PlacedEntry, after: Entry): void {
    if (entry.damaged) return;
    if (differs(entry, after)) this.#changes.set(entry, after);
    else this.#changes.delete(entry);
  }

  /** Takes a text as typed. The words that were there before leave the entry as it was. */
  write(entry: PlacedEntry, text: string[]): void {
    this.change(entry, text.join('\u0000') === entry.text.join('\u0000') ? entry : mended(entry, text));
  }

  /** The whole file with the changes in it. */
  text(): string {
    return withChanges(this.#file, this.#changes);
  }

  /** The changes alone, to be kept until another day. */
  kept(): string {
    const all = [...this.#changes].map(([entry, { text, draft }]): [string, Kept] => [keyOf(entry), { over: markOf(entry.text), text, draft }]);
    return JSON.stringify({ version: 1, changes: Object.fromEntries([...this.#left, ...all]) });
  }

  /** Takes up kept changes. Gives how many no longer fit: their sentence is another now, or somebody else has mended it. */
  restore(kept: string): number {
    const changes = readKept(kept);
    for (const entry of this.sentences) {
      const one = changes.get(keyOf(entry));
      if (one?.over !== markOf(entry.text) || one.text.length !== entry.text.length) continue;
      changes.delete(keyOf(entry));
      this.change(entry, { ...mended(entry, one.text), fuzzy: one.draft, draft: one.draft });
    }
    this.#left = changes;
    return changes.size;
  }
}

/** What cannot be read counts as nothing kept. */
function readKept(text: string): Map<string, Kept> {
  try {
    const { changes } = JSON.parse(text) as { changes?: Record<string, unknown> };
    return new Map(Object.entries(changes ?? {}).flatMap(([key, one]) => (isKept(one) ? [[key, one] as const] : [])));
  } catch {
    return new Map();
  }
}

const isKept = (one: unknown): one is Kept => {
  const { over, text, draft } = (one ?? {}) as Partial<Kept>;
  return typeof over === 'string' && typeof draft === 'boolean' && Array.isArray(text) && text.every((form) => typeof form === 'string');
};
