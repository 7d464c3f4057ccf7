import type { Catalogue, Entry } from '../catalogue/entry.ts';
import { isEmpty } from '../catalogue/entry.ts';
import { parsePo, writePo } from '../catalogue/po.ts';
import { resolve, type Resolved } from '../catalogue/resolve.ts';
import { sync } from '../catalogue/sync.ts';
import { accented } from './accented.ts';
import { framedSegments } from './frame.ts';
import type { Situation, Step } from './situation.ts';

/** How a situation is run: as it is, or with the catalogue brought up to date at its end; from texts read by two people, or from drafts. */
export interface Way {
  name: string;
  synced: boolean;
  drafts: boolean;
}

export const ways: readonly Way[] = [
  { name: 'never synced', synced: false, drafts: false },
  { name: 'synced', synced: true, drafts: false },
  { name: 'drafts, never synced', synced: false, drafts: true },
  { name: 'drafts, synced', synced: true, drafts: true },
];

/** What a page would be built from after a situation, and the catalogue it leaves behind. */
export interface Outcome {
  resolved: Resolved[];
  catalogue: Catalogue;
}

const language = { version: '1.0.0', forms: 2 };
const headers = { Language: 'fr', 'Plural-Forms': 'nplurals=2; plural=(n > 1);' };

/** Runs a situation. Catalogues are written and read between any two steps, as between any two people. */
export function run({ file, before, steps }: Situation, { synced, drafts }: Way): Outcome {
  let source = before;
  let catalogue = onDisk(translatedWhole(file, before, drafts));
  for (const step of synced ? [...steps, { sync: 'plain' } as const] : steps) {
    if ('source' in step) source = step.source;
    else catalogue = onDisk(after(step, catalogue, () => framedSegments(file, source)));
  }
  return { resolved: resolve(framedSegments(file, source), catalogue, { direction: 'ltr', forms: language.forms }), catalogue };
}

const onDisk = (catalogue: Catalogue): Catalogue => parsePo(writePo(catalogue));

/** Every segment of a file translated. */
function translatedWhole(file: Situation['file'], source: string, drafts: boolean): Catalogue {
  const { entries } = sync(framedSegments(file, source), { headers, entries: [] }, language);
  return { headers, entries: entries.map((entry) => ({ ...entry, text: [entry.source, entry.plural ?? ''].slice(0, entry.text.length).map(accented), draft: drafts, fuzzy: drafts })) };
}

function after(step: Exclude<Step, { source: string }>, catalogue: Catalogue, segments: () => ReturnType<typeof framedSegments>): Catalogue {
  if ('sync' in step) return sync(segments(), catalogue, { ...language, wordingOnly: step.sync === 'wording' });
  if ('foreignTool' in step) return { ...catalogue, entries: catalogue.entries.map(({ was: _, ...entry }) => entry) };
  const [beginning, change] = 'rewrites' in step ? [step.rewrites, rewritten] : 'empties' in step ? [step.empties, emptied] : [step.confirms, confirmed];
  return { ...catalogue, entries: catalogue.entries.map((entry) => (entry.source.startsWith(beginning) && entry.orphan === undefined ? change(entry) : entry)) };
}

const rewritten = (entry: Entry): Entry => ({ ...entry, text: [entry.source, entry.plural ?? ''].slice(0, entry.text.length).map((text) => `${accented(text)}${isEmpty(entry) ? '' : ' ¶'}`) });
const emptied = (entry: Entry): Entry => ({ ...entry, text: entry.text.map(() => '') });
const confirmed = (entry: Entry): Entry => ({ ...entry, fuzzy: false });
