import { attempt, type Shelf } from '../../progress/store/shelf.ts';
import type { Keeper, Place } from './keeper.ts';
import { readEvent } from './readEvent.ts';

/** The log as texts in a storage of the browser, one key a line, so that two windows never write over each other. */
export function onShelf(log: string, shelf: Shelf, place: Place): Keeper {
  const start = `p3:exercise:${log}/`;
  const keys = () => shelf.keys().filter((key) => key.startsWith(start));
  return {
    place,
    all: async () => keys().flatMap((key) => readEvent(attempt(() => JSON.parse(shelf.read(key) ?? ''))) ?? []),
    add: async (event) => shelf.write(`${start}${event.id}`, JSON.stringify(event)) === 'saved',
    wipe: async () => keys().map(shelf.remove).every(Boolean),
  };
}
