import type { Entry } from '../../translate/catalogue/entry.ts';
import { stateOf, type State } from '../../translate/catalogue/state.ts';

/** How an entry stands in a catalogue that is up to date: its own source is today's. */
export const standing = (entry: Entry): State => stateOf(entry, { text: entry.source, plural: entry.plural });
