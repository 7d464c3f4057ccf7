import { chosenMode, type Mode } from '../../progress/store/chosenMode.ts';
import { attempt, shelfOf } from '../../progress/store/shelf.ts';
import { openChannel } from '../../room/channel.ts';
import { inDatabase } from './inDatabase.ts';
import { inPage, type Keeper } from './keeper.ts';
import { openLog, type Log } from './log.ts';
import { onShelf } from './onShelf.ts';

/** A log of this browser: kept where the learner lets this site keep things. `name` is the exercise, or `solo:` and the exercise. */
export async function openHere(name: string, page: Window & typeof globalThis, writer: () => string): Promise<Log> {
  return openLog({
    keepers: keepersOf(name, page, savingOf(page)),
    line: openChannel(`p3:log:${name}`, page),
    now: () => Date.now(),
    random: attempt(() => page.crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)) ?? Math.random().toString(36).slice(2, 9),
    writer,
  });
}

/** What the learner chose; who chose nothing keeps things on the device. */
export const savingOf = (page: Window): Mode => chosenMode(shelfOf(attempt(() => page.localStorage) ?? null)) ?? 'keep';

function keepersOf(name: string, page: Window & typeof globalThis, mode: Mode): Keeper[] {
  const session = onShelf(name, shelfOf(attempt(() => page.sessionStorage) ?? null), 'tab');
  if (mode === 'nothing') return [inPage()];
  if (mode === 'session') return [session, inPage()];
  const local = onShelf(name, shelfOf(attempt(() => page.localStorage) ?? null), 'device');
  return [...(attempt(() => page.indexedDB) ? [inDatabase(name)] : []), local, session, inPage()];
}
