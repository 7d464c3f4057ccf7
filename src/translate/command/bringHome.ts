import { isEmpty, type Catalogue } from '../catalogue/entry.ts';
import { sync } from '../catalogue/sync.ts';
import { takeBack, type Language, type TakenBack, type Way } from '../exchange/takeBack.ts';
import type { Unit } from '../exchange/unit.ts';
import type { Place } from './atHome.ts';

interface Brought {
  catalogue: Catalogue;
  fates: TakenBack['fates'];
  /** Is there anything to write? */
  changed: boolean;
}

/** Takes sentences into their catalogue. What was made from earlier English is put beside the sentence that took its place. */
export function bringHome({ file, today }: Place, units: readonly Unit[], language: Language, way: Way, version: string): Brought {
  const { entries, fates } = takeBack(file.path, today, file.segments, units, language, way);
  const changed = fates.some(({ fate: { kind } }) => ['taken', 'approved', 'older'].includes(kind));
  if (!entries.some(({ orphan }) => orphan === '')) return { catalogue: { ...today, entries }, fates, changed };
  const open = entries.filter((entry) => !isEmpty(entry) || entry.remarks.length > 0);
  return { catalogue: sync(file.segments, { ...today, entries: open }, { version, forms: language.forms, note: file.note }), fates, changed };
}
