import type { Shelf } from '../../progress/store/shelf.ts';
import type { Work } from './work.ts';

/**
 * Work in progress, one key a text. It lies where the reader lets this site keep things: on the device, in this tab, or
 * nowhere; then the desk says so, and warns before the page is left.
 */
export function keepOf(shelf: () => Pick<Shelf, 'read' | 'write' | 'remove'> | undefined, locale: string) {
  const keyOf = (name: string) => `p3:desk:${locale}/${name}`;
  return {
    /** True: it can be read back later. */
    save(name: string, work: Work): boolean {
      if (work.changed + work.left > 0) return shelf()?.write(keyOf(name), work.kept()) === 'saved';
      return shelf()?.remove(keyOf(name)) ?? false;
    },
    /** Takes up what was kept. Gives how many changes no longer fit. */
    load: (name: string, work: Work): number => work.restore(shelf()?.read(keyOf(name)) ?? ''),
    forget: (name: string): boolean => shelf()?.remove(keyOf(name)) ?? true,
  };
}
