/** As much of IndexedDB as the journal uses, over a Map, for tests. Events come later, as in a browser. */
type Handler = ((event: { preventDefault(): void }) => void) | null;

export interface FakeFactory {
  factory: IDBFactory;
  /** What is on the disk; undefined while there is no database. */
  disk: () => Map<string, unknown> | undefined;
  durability: string[];
}

export function fakeDatabase(): FakeFactory {
  let disk: Map<string, unknown> | undefined;
  const open = new Set<{ close(): void; onversionchange?: () => void }>();
  const durability: string[] = [];

  const factory = {
    open() {
      const request = blank();
      soon(() => {
        const isNew = disk === undefined;
        let aborted = false;
        request.result = connection();
        request.transaction = { abort: () => (aborted = true) };
        if (isNew) disk = new Map();
        if (isNew) request.onupgradeneeded?.(event);
        if (!aborted) return request.onsuccess?.(event);
        disk = undefined;
        request.onerror?.(event);
      });
      return request;
    },
    deleteDatabase() {
      const request = blank();
      soon(() => {
        for (const one of [...open]) one.onversionchange?.();
        if (open.size > 0) return request.onblocked?.(event);
        disk = undefined;
        request.onsuccess?.(event);
      });
      return request;
    },
  };

  function connection() {
    const database = {
      createObjectStore() {},
      close: () => void open.delete(database),
      transaction(_: string, __: string, options?: { durability: string }) {
        durability.push(options?.durability ?? '');
        return transaction();
      },
    };
    open.add(database);
    return database;
  }

  const sorted = () => [...(disk ?? new Map<string, unknown>())].sort(([a], [b]) => (a < b ? -1 : 1));

  function transaction() {
    const whole = { oncomplete: null as Handler, onabort: null as Handler, objectStore: () => store };
    let waiting = 0;
    const answered = (result: () => unknown) => {
      const request = blank();
      waiting++;
      soon(() => {
        request.result = result();
        request.onsuccess?.(event);
        if (--waiting === 0) soon(() => whole.oncomplete?.(event));
      });
      return request;
    };
    const store = {
      get: (key: string) => answered(() => disk?.get(key)),
      put: (value: unknown, key: string) => void disk?.set(key, value),
      getAllKeys: () => answered(() => sorted().map(([key]) => key)),
      getAll: () => answered(() => sorted().map(([, value]) => value)),
    };
    return whole;
  }

  return { factory: factory as unknown as IDBFactory, disk: () => disk, durability };
}

const event = { preventDefault() {} };
const soon = (what: () => void) => void Promise.resolve().then(what);
const blank = () => ({
  result: undefined as unknown,
  error: new Error('refused'),
  transaction: null as unknown,
  onsuccess: null as Handler,
  onerror: null as Handler,
  onblocked: null as Handler,
  onupgradeneeded: null as Handler,
});
