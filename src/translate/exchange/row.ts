import type { State } from '../catalogue/state.ts';
import { fromMarks, toMarks } from './marks.ts';
import type { Unit, UnitState } from './unit.ts';

/** One line of a table that a sentence travels in: a counted text takes a line for each of its forms. */
export interface Row {
  /** Names the sentence, what was sent, and the form: `0123456789-abcdef`, with `-2` after it for a third form. */
  code: string;
  path: string;
  context: string;
  notes: string[];
  state: string;
  source: string;
  previous: string;
  text: string;
}

/** Finds a code among other words. */
export const codePattern = /\b([0-9a-f]{10})-([0-9a-f]{6})(?:-(\d))?\b/;

export const rowsOf = (unit: Unit): Row[] =>
  unit.text.map((text, i) => ({
    code: `${unit.id}-${unit.sent}${unit.plural === undefined ? '' : `-${i}`}`,
    path: unit.path,
    context: unit.context,
    notes: [...unit.notes, ...unit.remarks],
    state: unit.state,
    source: toMarks(i === 0 && unit.text.length > 1 ? unit.source : (unit.plural ?? unit.source)),
    previous: toMarks(unit.previous ?? ''),
    text: toMarks(text),
  }));

/** Lines that came back, as sentences again. A line without a code is a sentence of its own. */
export function unitsFrom(rows: readonly Row[]): Unit[] {
  const groups = new Map<string, Row[]>();
  for (const [i, row] of rows.entries()) {
    const key = codePattern.exec(row.code)?.[1] ?? `line ${i}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap(unitFrom);
}

function unitFrom(rows: Row[]): Unit[] {
  const formOf = ({ code }: Row) => Number(codePattern.exec(code)?.[3] ?? 0);
  const ordered = [...rows].sort((a, b) => formOf(a) - formOf(b));
  const [first] = ordered;
  if (!first) return [];
  const [, id = '', sent = '', form] = codePattern.exec(first.code) ?? [];
  const counted = form !== undefined;
  const text = counted ? ordered.reduce<string[]>((all, row) => Object.assign(all, { [formOf(row)]: fromMarks(row.text) }), []) : [fromMarks(first.text)];
  const previous = fromMarks(first.previous);
  const sentState: State = previous === '' ? 'draft' : 'stale';
  return [{
    ...{ path: first.path, id, sent, context: first.context, source: fromMarks(first.source), text: Array.from(text, (one) => one ?? ''), notes: [], remarks: [], sentState },
    state: stateIn(first.state, sentState),
    ...(counted && { plural: fromMarks(ordered.at(-1)?.source ?? '') }),
    ...(previous !== '' && { previous }),
  }];
}

/** A second reader writes "final"; whatever else stands there says what was sent. */
const stateIn = (written: string, sent: State): UnitState => (/^(?:final|signed-off)$/i.test(written.trim()) ? 'final' : sent);
