import type { Day, Kept, Learning, Stamp } from '../record/record.ts';
import { same } from '../record/canonical.ts';
import { nextClock } from '../record/clock.ts';
import { load, save, take, type Desk, type Outcome } from './desk.ts';
import { asideOn } from './held.ts';
import { identify, type Random } from '../record/identity.ts';
import { META, kindOf, placeOf } from '../record/keys.ts';
import { absorb, asOfNow, epochNow, startAfresh } from './memory.ts';
import { readText } from '../record/readText.ts';
import { attempt, shelfOf, type Drawer } from './shelf.ts';
import { epochOn, wipe } from './wipe.ts';

export interface Surroundings {
  /** Null where the browser refuses. */
  storage: Drawer | null;
  today(): Day;
  random: Random;
  /** Called with the keys that changed, for a second copy. */
  mirror?(keys: string[]): void;
}

export type Make = (before: Kept | undefined, stamp: Stamp) => Kept;
export type Store = ReturnType<typeof createStore>;

/** What one page remembers of the learner's record, kept in step with a storage that may fail at any moment. Never throws. */
export function createStore({ storage, today, random, mirror }: Surroundings) {
  const desk: Desk = { shelf: shelfOf(storage), learning: new Map(), trouble: new Map() };
  const { learning, trouble } = desk;
  const listeners = new Set<() => void>();
  let [blocked, used] = [storage === null, false];

  load(desk);

  return {
    learning,
    shelf: () => desk.shelf,
    identity: () => identify(learning, random),
    load() {
      load(desk);
      announce([]);
    },
    retry,

    /** `make` may return what it was given: then nothing is new. */
    change(key: string, make: Make): Outcome {
      if (!placeOf(key)) return 'memory';
      take(desk, META);
      take(desk, key);
      const { tag } = identify(learning, random);
      const before = learning.get(key);
      const after = make(before, { day: today(), clock: nextClock(learning), device: tag });
      learning.set(key, asOfNow(learning, after));
      const outcome = keep(key);
      if (outcome === 'saved') retry();
      if (after !== before) announce([META, key]);
      return outcome;
    },

    /** Takes in records from elsewhere as records of the present: a copy that was read in, another storage. */
    adopt,

    /** Takes in this browser's own second copy, where what was erased stays erased. */
    recall(incoming: Learning): void {
      takeIn(new Map([...incoming].filter(([key, record]) => !same(record, learning.get(key)))));
      load(desk); // If the second copy knows of an erasure, the first still holds what was erased.
    },

    /** A `storage` event: another tab wrote `text` under `key`. A null key: everything may be gone. */
    heard(key: string | null, text: string | null): void {
      if (key === null) [...learning.keys()].forEach(keep);
      if (key === null || !kindOf(key)) return;
      // The text of the event, not only what is stored now: a third tab may have written over it since.
      const record = readText(key, text ?? '');
      if (typeof record !== 'string') absorb(learning, key, record);
      if (key === META) take(desk, META);
      else keep(key);
      announce([]);
    },

    /** Goes on in another storage with all that is remembered. */
    move(next: Drawer | null): Outcome {
      const kept: Learning = new Map(learning);
      startAfresh(learning, 0);
      trouble.clear();
      [desk.shelf, blocked] = [shelfOf(next), next === null];
      load(desk);
      return adopt(kept);
    },

    /** Wipes the storage and forgets. True: it is gone, and no other tab can bring it back. */
    erase(): boolean {
      const epoch = Math.max(epochNow(learning), epochOn(desk.shelf));
      const gone = wipe(desk.shelf, epoch + 1);
      // Where the marker could not be written, the epoch is still the old one for everybody.
      startAfresh(learning, Math.max(epoch, epochOn(desk.shelf)));
      trouble.clear();
      used = false;
      announce([]);
      return gone;
    },

    status(): Outcome | 'unreadable' | 'idle' {
      const worst = (['full', 'memory', 'newer'] as const).find((one) => [...trouble.values()].includes(one));
      if (blocked && worst !== 'full') return 'memory';
      return worst ?? (asideOn(desk.shelf).length > 0 ? 'unreadable' : used ? 'saved' : 'idle');
    },

    onChange(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function keep(key: string): Outcome {
    const outcome = save(desk, key);
    used ||= outcome === 'saved';
    return outcome;
  }

  function adopt(incoming: Learning): Outcome {
    take(desk, META);
    identify(learning, random);
    return takeIn(new Map([...incoming].map(([key, record]) => [key, asOfNow(learning, record)])));
  }

  function takeIn(incoming: Learning): Outcome {
    const keys = [...incoming.keys()].filter(placeOf);
    for (const [key, record] of incoming) {
      if (kindOf(key)) absorb(learning, key, record);
    }
    const outcomes = keys.map(keep);
    announce([META, ...keys]);
    return outcomes.find((outcome) => outcome !== 'saved') ?? 'saved';
  }

  function retry(): void {
    for (const key of [...trouble.keys()]) keep(key);
  }

  function announce(keys: string[]): void {
    if (keys.length > 0) mirror?.(keys);
    for (const listener of listeners) attempt(listener);
  }
}
