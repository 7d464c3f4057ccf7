import type { Kind, Result } from './result.ts';

/** Results of one kind, best first. */
export interface Group {
  kind: Kind;
  results: Result[];
}

/** Results by kind. The kind of the best answer stands first, so that the first result of all stays on top. */
export function group(results: readonly Result[]): Group[] {
  const groups = new Map<Kind, Result[]>();
  for (const result of [...results].sort((a, b) => b.score - a.score)) {
    groups.set(result.kind, [...(groups.get(result.kind) ?? []), result]);
  }
  return [...groups].map(([kind, members]) => ({ kind, results: members }));
}
