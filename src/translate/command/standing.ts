import type { Resolved } from '../catalogue/resolve.ts';
import { resolve } from '../catalogue/resolve.ts';
import type { State } from '../catalogue/state.ts';
import { groups, type Group } from '../tree/groups.ts';
import { counts, type Counts } from '../tree/counts.ts';
import type { Locale } from '../schema.ts';
import type { CatalogueFile } from './files.ts';
import { lineOf, linesOf } from './lineOf.ts';

/** One sentence that waits, and where to write its translation. */
export interface Task {
  file: string;
  line: number;
  state: State;
  critical: boolean;
  text: string;
}

/** How a language stands: its parts, and what to do first. */
export interface Standing {
  groups: Group[];
  all: Record<State, number>;
  criticalBehind: number;
  tasks: Task[];
}

export function standing(files: readonly CatalogueFile[], locale: Locale, modules: readonly string[]): Standing {
  const stand = files.map((file) => ({ file, resolved: resolve(file.segments, file.catalogue ?? { headers: {}, entries: [] }, { direction: locale.direction, forms: locale.plurals.length }) }));
  const states: Record<string, Counts> = Object.fromEntries(stand.map(({ file, resolved }) => [file.path, counts(resolved, false)]));
  const parts = groups(states, modules).filter(({ counts: { sentences } }) => Object.values(sentences).some((n) => n > 0));
  const total = (state: State) => Object.values(states).reduce((sum, { words }) => sum + words[state], 0);
  return {
    groups: [...parts].sort((a, b) => Number(b.counts.criticalBehind > 0) - Number(a.counts.criticalBehind > 0)),
    all: { current: total('current'), stale: total('stale'), missing: total('missing'), draft: total('draft') },
    criticalBehind: Object.values(states).reduce((sum, { criticalBehind }) => sum + criticalBehind, 0),
    tasks: stand.flatMap(({ file, resolved }) => tasksIn(file, resolved)).sort(byUrgency),
  };
}

function tasksIn(file: CatalogueFile, resolved: readonly Resolved[]): Task[] {
  const lines = linesOf(file.text ?? '');
  return resolved
    .filter(({ state }) => state !== 'current')
    .map(({ segment, entry, state }) => {
      const own = { context: segment.context, source: segment.text, plural: segment.plural };
      const line = (entry && lineOf(lines, entry)) ?? lineOf(lines, own);
      const part = file.parts.find(({ segments }) => segments.includes(segment));
      const place = line === undefined && part ? { file: `content/${part.path}`, line: part.source.slice(0, segment.from).split('\n').length } : { file: file.file, line: line ?? 1 };
      return { ...place, state, critical: segment.weight === 'critical', text: segment.text.replace(/<\/?[gx]\d+\/?>/g, '') };
    });
}

const order: State[] = ['stale', 'missing', 'draft', 'current'];
const byUrgency = (a: Task, b: Task): number => Number(b.critical) - Number(a.critical) || order.indexOf(a.state) - order.indexOf(b.state);
