/** What we need of `localStorage` or `sessionStorage`. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** `full`: no room. `memory`: refused, absent, or silently not written. */
export type Written = 'saved' | 'full' | 'memory';

/** A drawer that never throws and never claims what it has not read back. */
export interface Shelf {
  /** The text under a key; null: there is none; undefined: the browser would not say. */
  read(key: string): string | null | undefined;
  write(key: string, text: string): Written;
  /** True when the key is gone. */
  remove(key: string): boolean;
  keys(): string[];
}

export function shelfOf(drawer: Drawer | null): Shelf {
  const read = (key: string) => attempt(() => drawer?.getItem(key));
  return {
    read,
    write(key, text) {
      const refusal = attempt(() => drawer?.setItem(key, text), refusalOf);
      return read(key) === text ? 'saved' : (refusal ?? 'memory');
    },
    remove(key) {
      attempt(() => drawer?.removeItem(key));
      return read(key) === null;
    },
    keys() {
      const names = attempt(() => Array.from({ length: drawer?.length ?? 0 }, (_, place) => drawer?.key(place) ?? ''));
      return names ?? [];
    },
  };
}

/** Even asking for `localStorage` throws where storage is blocked. */
export function attempt<T, U = undefined>(what: () => T, otherwise?: (error: unknown) => U): T | U | undefined {
  try {
    return what();
  } catch (error) {
    return otherwise?.(error);
  }
}

/** `QuotaExceededError`; older Firefox says `NS_ERROR_DOM_QUOTA_REACHED`. */
const refusalOf = (error: unknown): Written => (/quota/i.test(String((error as Error | null)?.name)) ? 'full' : 'memory');
