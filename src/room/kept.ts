import { attempt } from './attempt.ts';

/** Where this site may keep things; see `progress/store/shelf.ts`. */
export interface Shelf {
  read(key: string): string | null | undefined;
  write(key: string, text: string): string;
  remove(key: string): boolean;
}

/** A session written at every change, so that it can be offered again after a crash. */
export function keptSession<T>(shelf: () => Shelf | undefined, key: string, isSession: (found: unknown) => found is T) {
  return {
    /** True: it can be read back later. */
    save: (session: T): boolean => shelf()?.write(key, JSON.stringify(session)) === 'saved',
    /** What was kept. Anything unreadable counts as nothing: nobody is kept from presenting. */
    load(): T | undefined {
      const text = shelf()?.read(key);
      const found: unknown = text ? attempt(() => JSON.parse(text)) : undefined;
      return isSession(found) ? found : undefined;
    },
    forget: (): boolean => shelf()?.remove(key) ?? true,
  };
}
