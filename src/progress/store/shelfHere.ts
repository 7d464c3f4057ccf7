import { chosenMode, drawerOf, type Drawers } from './chosenMode.ts';
import { attempt, shelfOf, type Shelf } from './shelf.ts';

/** The learner's shelf on a page that has not the script of the site: the same place, and nothing where nothing is to be kept. */
export function shelfHere(page: Pick<Window, 'localStorage' | 'sessionStorage'>): Shelf {
  const drawers: Drawers = { local: attempt(() => page.localStorage) ?? null, session: attempt(() => page.sessionStorage) ?? null };
  return shelfOf(drawerOf(drawers, chosenMode(shelfOf(drawers.local)) ?? 'keep'));
}
