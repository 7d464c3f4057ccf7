import type { Counts, Waiting } from '../../translate/tree/counts.ts';
import type { State } from '../../translate/catalogue/state.ts';

const order: State[] = ['stale', 'missing', 'draft', 'current'];

/** The sentences of a language that most need somebody, without tags, from as many files as possible: safety first. */
export function urgent(files: Record<string, Counts>, count: number): (Waiting & { path: string })[] {
  return Object.entries(files)
    .flatMap(([path, { waiting }]) => waiting.map((one, place) => ({ ...one, path, place })))
    .sort((a, b) => Number(b.critical) - Number(a.critical) || order.indexOf(a.state) - order.indexOf(b.state) || a.place - b.place)
    .slice(0, count)
    .map(({ path, text, state, critical }) => ({ path, text: text.replace(/<\/?[gx]\d+\/?>/g, ''), state, critical }));
}
