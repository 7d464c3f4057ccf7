import { bandOf, shown, type Ending } from '../run/phase.ts';
import type { Values, Variable } from '../run/values.ts';
import type { Account } from './account.ts';
import { quiet, table, text, type Block } from './block.ts';

/** The five values at the start, after each phase and at the end, with what the end is called. */
export function finalState({ exercise, run, t, number }: Account): Block[] {
  const { state } = exercise;
  if (!state || !run.values) return [];
  const names = Object.keys(state.variables) as Variable[];
  const start = Object.fromEntries(names.map((name) => [name, state.variables[name].start])) as Values;
  const row = (title: string, values: Values) => [title, ...names.map((name) => t('report.bands', { value: number(shown(values[name])), band: bandOf(state, values[name]) }))];
  const phases = run.phases.flatMap(({ name, values }) => (values ? [row(name, values)] : []));
  const ends = (run.endings ?? []).flatMap((ending: Ending) => state.endings[ending as 'held'] ?? []);
  return [
    ...table(t('report.section.final-state'), [t('report.col.when'), ...names.map((name) => t(`exercise.variable.${name}`))], [row(t('report.start'), start), ...phases, row(t('report.now'), run.values)]),
    ...ends.map((words) => text(t('report.ends', { text: words }))),
    quiet(t('report.valuesNote')),
  ];
}
