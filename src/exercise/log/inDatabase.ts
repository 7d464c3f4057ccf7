import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { LOGS } from '../../progress/record/keys.ts';
import type { LogEvent } from './event.ts';
import type { Keeper } from './keeper.ts';
import { readEvent } from './readEvent.ts';

interface Logs extends DBSchema {
  lines: { key: [log: string, id: string]; value: LogEvent };
}

/**
 * The log on the disk. A strict transaction is complete only when the disk has it: a browser killed a moment later keeps
 * the line, where `localStorage` loses the last seconds.
 */
export function inDatabase(log: string): Keeper {
  let opened: Promise<IDBPDatabase<Logs>> | undefined;
  const forget = () => (opened = undefined);
  const database = (create: boolean) => {
    opened ??= open(create, forget);
    return opened.catch((error) => {
      forget();
      throw error;
    });
  };
  const range = () => IDBKeyRange.bound([log], [log, []]);
  return {
    place: 'device',
    all: () =>
      quietly([], async () => {
        const found = await (await database(false)).getAll('lines', range());
        return found.flatMap((line) => readEvent(line) ?? []);
      }),
    add: (event) =>
      quietly(false, async () => {
        const transaction = (await database(true).catch(() => database(true))).transaction('lines', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(event, [log, event.id]), transaction.done]);
        return true;
      }),
    wipe: () =>
      quietly(true, async () => {
        await (await database(false)).delete('lines', range());
        return true;
      }),
  };
}

/** Looking must not leave a database behind: without `create` an absent one stays absent. */
async function open(create: boolean, forget: () => void): Promise<IDBPDatabase<Logs>> {
  const database = await openDB<Logs>(LOGS, 1, {
    upgrade(fresh, _from, _to, transaction) {
      if (create) return void fresh.createObjectStore('lines');
      transaction.done.catch(() => {});
      transaction.abort();
    },
    // Another tab wants to erase: get out of its way.
    blocking: () => {
      database.close();
      forget();
    },
    terminated: forget,
  });
  return database;
}

/** Where the browser throws or refuses, the answer is `otherwise`. */
async function quietly<T>(otherwise: T, what: () => Promise<T>): Promise<T> {
  try {
    return await what();
  } catch {
    return otherwise;
  }
}
