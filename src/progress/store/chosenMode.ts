import type { Drawer, Shelf } from './shelf.ts';
import { readPrefs } from './prefs.ts';

/** Keep on this device, until I close, keep nothing. */
export type Mode = 'keep' | 'session' | 'nothing';

export interface Drawers {
  local: Drawer | null;
  session: Drawer | null;
}

export const drawerOf = ({ local, session }: Drawers, mode: Mode): Drawer | null =>
  ({ keep: local, session, nothing: null })[mode];

/** What the learner chose on this browser; undefined: nothing yet. */
export function chosenMode(local: Shelf): Mode | undefined {
  const { saving } = readPrefs(local);
  return saving === 'keep' || saving === 'session' || saving === 'nothing' ? saving : undefined;
}
