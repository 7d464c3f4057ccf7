import type { Attempt, Day, ItemRecord, Kept, Learning, NoteRecord, PlayRecord, SectionRecord, Sitting, Stamp, TestRecord } from './record/record.ts';
import type { Journal } from './store/journal.ts';
import { recordAnswer } from './record/answer.ts';
import { same } from './record/canonical.ts';
import { isDay } from './record/day.ts';
import type { Random } from './record/identity.ts';
import { isId, keyOf } from './record/keys.ts';
import { recordNote } from './record/note.ts';
import { recordBeginning, recordChoice } from './record/play.ts';
import { readPrefs, setPref } from './store/prefs.ts';
import { chosenMode, drawerOf, type Drawers, type Mode } from './store/chosenMode.ts';
import { createSavingMode } from './store/savingMode.ts';
import { lastPlace, recordBookmark, recordCompleted, recordSeen } from './record/seen.ts';
import { shelfOf } from './store/shelf.ts';
import { recordSitting, type When } from './record/sitting.ts';
import { createStore } from './store/store.ts';

/**
 * How the record stands. `idle`: nothing to save yet · `saved` · `session`: until this tab closes · `nothing`: by choice ·
 * `memory`: not being saved here · `full`: no room · `unreadable`: a text was set aside · `newer`: made by a newer version.
 */
export type Status = 'idle' | 'saved' | 'session' | 'nothing' | 'memory' | 'full' | 'unreadable' | 'newer';

/** What became of one change. Only `saved` and `session` say that it was read back. */
export type Saved = Exclude<Status, 'idle' | 'unreadable'>;

export interface Around extends Drawers {
  today(): Day;
  random: Random;
  journal: Journal;
  /** Calls back at each `storage` event of `local`. */
  listen(heard: (key: string | null, text: string | null) => void): void;
}

export type Progress = ReturnType<typeof createProgress>;

/** Everything the rest of the site may ask of, or tell, the learner's record. No call throws. */
export function createProgress(around: Around) {
  const local = shelfOf(around.local);
  const store = createStore({ ...around, storage: drawerOf(around, chosenMode(local) ?? 'keep'), mirror });
  const { learning } = store;
  const mode = createSavingMode(around, store, around.journal);
  const ready = rejoin();

  around.listen((key, text) => {
    mode.follow();
    if (mode.now() === 'keep') store.heard(key, text);
  });

  return {
    answer: (module: string, item: string, attempt: Attempt): Saved =>
      change<ItemRecord>(keyOf('q', module, item), (before, stamp) => recordAnswer(before, attempt, stamp, readyBy())),
    item: (module: string, item: string) => learning.get(keyOf('q', module, item)) as ItemRecord | undefined,

    seen: (module: string, lesson: string, section: string): Saved =>
      isId(section) ? change<SectionRecord>(keyOf('s', module, lesson), (before, { day }) => recordSeen(before, section, day)) : 'memory',
    complete: (module: string, lesson: string, rev: number): Saved =>
      change<SectionRecord>(keyOf('s', module, lesson), (before, { day }) => recordCompleted(before, rev, day)),
    bookmark: (module: string, lesson: string, section: string): Saved =>
      isId(section) ? change<SectionRecord>(keyOf('s', module, lesson), (before, stamp) => recordBookmark(before, section, stamp)) : 'memory',
    lesson: (module: string, lesson: string) => learning.get(keyOf('s', module, lesson)) as SectionRecord | undefined,
    lastPlace: () => lastPlace(learning),

    test: (module: string, when: When, form: string, results: Sitting['results']): Saved =>
      change<TestRecord>(keyOf('t', module), (before, stamp) => recordSitting(before, when, form, results, stamp)),
    tests: (module: string) => learning.get(keyOf('t', module)) as TestRecord | undefined,

    note: (module: string, lesson: string): string => (learning.get(keyOf('n', module, lesson)) as NoteRecord | undefined)?.note?.text ?? '',
    setNote: (module: string, lesson: string, text: string): Saved =>
      change<NoteRecord>(keyOf('n', module, lesson), (before, stamp) => recordNote(before, text, stamp)),

    play: (exercise: string) => learning.get(keyOf('x', exercise)) as PlayRecord | undefined,
    begin: (exercise: string, role: string): Saved => change<PlayRecord>(keyOf('x', exercise), (before, stamp) => recordBeginning(before, role, stamp)),
    choose: (exercise: string, inject: string, option: string, reason: string): Saved =>
      isId(inject) ? change<PlayRecord>(keyOf('x', exercise), (before, stamp) => recordChoice(before, inject, option, reason, stamp)) : 'memory',

    /** Decides orders and draws; the same on every page once anything is saved. */
    seed: (): string => store.identity().seed,
    today: around.today,
    /** All records by stored key; a copy, so that keeping it changes nothing. */
    all: (): Learning => new Map(learning),
    /** Joins a copy that was read in. */
    adopt: (incoming: Learning): Saved => told(store.adopt(incoming)),

    status,
    onChange: store.onChange,
    /** Resolves when the second copy, if there is one, has been joined. */
    ready,
    /** Tries again what could not be stored, and reads what other tabs wrote while this one was asleep. */
    refresh,

    /** With an argument: changes it. */
    mode(next?: Mode): Mode {
      if (next) mode.choose(next);
      return mode.now();
    },
    /** False until the learner has chosen: on a shared computer this is what to ask at the first save. */
    modeChosen: mode.chosen,
    readyBy,
    setReadyBy: (day: Day | null): boolean => setPref(local, 'readyBy', isDay(day) ? day : null),

    /** Where this page stores, for `aside.ts`. */
    shelf: store.shelf,
    /** Forgets and wipes both storages; the rest (database, caches, worker) is `erase.ts`. */
    forget: mode.erase,
    journal: around.journal,
  };

  function change<T extends Kept>(key: string, make: (before: T | undefined, stamp: Stamp) => T): Saved {
    mode.follow();
    return told(store.change(key, (before, stamp) => make(before as T | undefined, stamp)));
  }

  function told(outcome: Exclude<Saved, 'session' | 'nothing'>): Saved {
    if (mode.now() === 'nothing') return 'nothing';
    return mode.now() === 'session' && outcome === 'saved' ? 'session' : outcome;
  }

  function status(): Status {
    const found = store.status();
    return found === 'idle' || found === 'unreadable' ? (mode.now() === 'nothing' ? 'nothing' : found) : told(found);
  }

  function readyBy(): Day | null {
    const { readyBy: day } = readPrefs(local);
    return isDay(day) ? day : null;
  }

  function mirror(keys: string[]): void {
    const records = keys.flatMap((key) => (learning.has(key) ? [[key, learning.get(key) as Kept] as const] : []));
    if (mode.now() === 'keep' && records.length > 0) void around.journal.put(new Map(records));
  }

  function refresh(): void {
    mode.follow();
    store.load();
    store.retry();
  }

  async function rejoin(): Promise<void> {
    if (mode.now() !== 'keep') return;
    const second = await around.journal.all();
    if (mode.now() !== 'keep') return;
    store.recall(second);
    mirror([...learning.keys()].filter((key) => !same(learning.get(key), second.get(key))));
  }
}
