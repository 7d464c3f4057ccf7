import { isEmpty, type Entry } from '../catalogue/entry.ts';
import type { Reading } from '../catalogue/readCatalogue.ts';
import { isFlagged, stateOf } from '../catalogue/state.ts';
import type { Returned } from './readXliff.ts';
import type { Unit } from './unit.ts';

/**
 * The sentences of a catalogue that was edited elsewhere. Poedit takes the fuzzy mark away whenever somebody edits a
 * sentence, and leaves the comment `draft` where it is: only a reader who takes away both has approved it.
 */
export const fromPo = (reading: Reading): Returned => ('broken' in reading ? reading : { units: reading.catalogue.entries.filter(({ orphan }) => orphan === undefined).map(unitOf) });

function unitOf(entry: Entry): Unit {
  const { context, source, plural, text, notes, remarks } = entry;
  const behind = isFlagged(entry);
  const approved = !entry.fuzzy && !entry.draft && !isEmpty(entry);
  return {
    ...{ path: '', id: '', sent: '', context, source, text, notes, remarks },
    ...(plural !== undefined && { plural }),
    ...(behind && entry.previous !== undefined && { previous: entry.previous }),
    state: approved ? 'final' : behind ? 'stale' : stateOf(entry, { text: source, plural }),
  };
}
