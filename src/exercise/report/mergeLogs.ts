import { canonical } from '../../progress/record/canonical.ts';
import type { LogEvent } from '../log/event.ts';

/** Two entries under one id that say different things: somebody changed a file. Both are shown, and the first one counts. */
export interface Conflict {
  id: string;
  kept: LogEvent;
  other: LogEvent;
}

export interface Merged {
  log: LogEvent[];
  conflicts: Conflict[];
  /** Entries that were not in the first log. */
  added: number;
}

/** Several evaluators' logs as one: every entry once, by its id, in order of the real clock. Whichever log comes first has the say in a conflict. */
export function mergeLogs(...logs: readonly (readonly LogEvent[])[]): Merged {
  const found = new Map<string, LogEvent>();
  const conflicts: Conflict[] = [];
  const told = new Set<string>();
  for (const entry of logs.flat()) {
    const [kept, text] = [found.get(entry.id), canonical(entry)];
    if (!kept) found.set(entry.id, entry);
    else if (!told.has(text)) conflicts.push({ id: entry.id, kept, other: entry });
    told.add(text);
  }
  const log = [...found.values()].sort((a, b) => a.at - b.at || place(a) - place(b) || compare(a.id, b.id));
  const first = new Set(logs[0]?.map(({ id }) => id));
  return { log, conflicts, added: log.filter(({ id }) => !first.has(id)).length };
}

/** Within the same millisecond a log begins with its beginning. */
const place = ({ kind }: LogEvent) => (kind === 'started' ? 0 : 1);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
