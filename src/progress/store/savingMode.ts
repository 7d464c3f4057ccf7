import type { Learning } from '../record/record.ts';
import type { Outcome } from './desk.ts';
import type { Journal } from './journal.ts';
import type { Shelf } from './shelf.ts';
import type { Store } from './store.ts';
import { META, PREFIX, PREFS, SPARE } from '../record/keys.ts';
import { chosenMode, drawerOf, type Drawers, type Mode } from './chosenMode.ts';
import { setPref } from './prefs.ts';
import { shelfOf } from './shelf.ts';
import { epochOn, wipe } from './wipe.ts';

/** The learner's choice, in step with the other tabs. Changing it carries the work over and leaves nothing behind. */
export function createSavingMode(drawers: Drawers, store: Store, journal: Journal) {
  const [local, session] = [shelfOf(drawers.local), shelfOf(drawers.session)];
  let mode: Mode = chosenMode(local) ?? 'keep';
  let erasures = epochOn(local);

  return {
    now: (): Mode => mode,
    chosen: (): boolean => chosenMode(local) !== undefined,

    choose(next: Mode): Outcome {
      setPref(local, 'saving', next);
      const unread = next === 'nothing' ? [] : foreign(store.shelf(), store.learning);
      const outcome = go(next);
      const carried = unread.every(([key, text]) => store.shelf().write(key, text) === 'saved');
      if (next !== 'keep' && (next === 'nothing' || (outcome === 'saved' && carried))) leave();
      if (chosenMode(local) !== next) setPref(local, 'saving', next); // A full device has room now.
      return outcome;
    },

    /** Another tab may have changed the choice, or erased while this one kept its work elsewhere. */
    follow(): void {
      const wanted = chosenMode(local) ?? mode;
      if (wanted !== mode) go(wanted);
      const found = epochOn(local);
      if (found > erasures && mode !== 'keep') store.erase();
      erasures = found;
    },

    /** Forgets and wipes everything in both storages. */
    erase(): { local: boolean; session: boolean } {
      const forgotten = store.erase();
      const gone = mode === 'keep' ? forgotten : wipe(local, epochOn(local) + 1);
      erasures = epochOn(local);
      return { local: drawers.local === null || gone, session: drawers.session === null || wipe(session, 0) };
    },
  };

  function go(next: Mode): Outcome {
    const before = mode;
    mode = next;
    if (next === before) return 'saved';
    const outcome = store.move(drawerOf(drawers, next));
    if (before === 'session' && (outcome === 'saved' || next === 'nothing')) wipe(session, 0);
    return outcome;
  }

  function leave(): void {
    wipe(local, epochOn(local), [PREFS]);
    void journal.remove();
  }
}

/** Texts of ours that this code cannot read: set aside, or made by a newer version. They move along untouched. */
function foreign(shelf: Shelf, learning: Learning): [string, string][] {
  const keys = shelf.keys().filter((key) => key.startsWith(PREFIX) && ![META, PREFS].includes(key) && !key.startsWith(SPARE) && !learning.has(key));
  return keys.map((key) => [key, shelf.read(key) ?? '']);
}
