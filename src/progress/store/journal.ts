import type { Kept, Learning } from '../record/record.ts';
import { DATABASE, LOGS } from '../record/keys.ts';
import { canonical } from '../record/canonical.ts';
import { joinRecords } from '../record/join.ts';
import { readText } from '../record/readText.ts';

const STORE = 'kept';

/**
 * A second copy in IndexedDB. `localStorage` alone loses the last 3 to 6 seconds when a browser is killed; a strict
 * transaction does not. Missing in Lockdown Mode and in some private windows: then every promise gives nothing.
 */
export interface Journal {
  all(): Promise<Learning>;
  /** Joins records into what the journal holds. True once they are on the disk. */
  put(records: Learning): Promise<boolean>;
  /** True when the databases are gone. */
  remove(): Promise<boolean>;
}

export function openJournal(factory: IDBFactory | null): Journal {
  let opened: Promise<IDBDatabase> | undefined;
  const closed = () => (opened = undefined);
  const database = async (create: boolean) => {
    opened ??= open(factory as IDBFactory, create, closed);
    return opened.catch(closed);
  };
  return {
    all: () => quietly(new Map(), async () => readAll(await database(false))),
    put: (records) => quietly(false, async () => putAll((await database(true)) ?? (await database(true)), records)),
    remove: () =>
      quietly(factory === null, async () => {
        (await opened?.catch(closed))?.close();
        closed();
        const gone = [DATABASE, LOGS].map((name) => removed((factory as IDBFactory).deleteDatabase(name)));
        return (await Promise.all(gone)).every(Boolean);
      }),
  };
}

/** Looking must not leave a database behind: without `create` an absent one stays absent. */
async function open(factory: IDBFactory, create: boolean, closed: () => void): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => (create ? request.result.createObjectStore(STORE) : request.transaction?.abort());
  const database = await done(request);
  database.onclose = closed;
  // Another tab wants to erase: get out of its way.
  database.onversionchange = () => {
    database.close();
    closed();
  };
  return database;
}

async function readAll(database: IDBDatabase | undefined): Promise<Learning> {
  const store = database?.transaction(STORE).objectStore(STORE);
  if (!store) return new Map();
  const [keys, texts] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
  const read = keys.map((key, place) => [String(key), readText(String(key), String(texts[place]))] as const);
  return new Map(read.filter((entry): entry is [string, Kept] => typeof entry[1] !== 'string'));
}

async function putAll(database: IDBDatabase | undefined, records: Learning): Promise<boolean> {
  if (!database) return false;
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(STORE);
  for (const [key, record] of records) store.put(joinText(key, await done(store.get(key)), record), key);
  return new Promise((resolve) => {
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
  });
}

/** What was written by a newer version of the site stays as it is. */
function joinText(key: string, old: unknown, record: Kept): string {
  const kept = readText(key, String(old));
  if (kept === 'newer') return String(old);
  return canonical(kept === 'bad' ? record : joinRecords(key, kept, record));
}

function removed(request: IDBOpenDBRequest): Promise<boolean> {
  // A tab that is asleep holds the database open; it is gone when that tab wakes or closes.
  const blocked = new Promise<false>((resolve) => (request.onblocked = () => setTimeout(() => resolve(false), 1000)));
  return Promise.race([blocked, done(request).then(() => true)]);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault(); // Firefox would report it as an error of the page.
      reject(request.error);
    };
  });
}

/** Where the browser throws or refuses, the answer is `otherwise`. */
async function quietly<T>(otherwise: T, what: () => Promise<T>): Promise<T> {
  try {
    return await what();
  } catch {
    return otherwise;
  }
}
