import type { LogEvent } from '../log/event.ts';
import type { Run } from '../run/run.ts';
import { planOf, type Standing } from '../run/standing.ts';
import type { Exercise } from '../schema.ts';
import { entries } from './entries.ts';

/** The words of the page; `values.n` chooses the plural form. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** How a moment is written where the report is read. */
export interface Moments {
  /** Day and time of the real clock. */
  moment(at: number): string;
  /** The time of day alone. */
  clock(at: number): string;
  number(n: number): string;
}

/** All that a part of the report is written from. */
export interface Account extends Moments {
  exercise: Exercise;
  log: readonly LogEvent[];
  /** The same log, folded. */
  run: Run;
  t: Words;
}

export const roleNames = ({ exercise, t }: Account, ids: readonly string[]): string => ids.map((id) => (id === 'all' ? t('exercise.everyone') : (exercise.roles[id]?.name ?? id))).join('; ');

/** The version that was played, if it was not the whole. */
export const versionOf = ({ exercise, run }: Account) => exercise.versions?.find(({ id }) => id === run.started?.version);

/** The planned injects, in order. One released from outside the version counts as planned from then on. */
export const planned = ({ exercise, run }: Account): Standing[] => {
  const plan = planOf(exercise, run.started?.version).map(({ id }) => id);
  return run.standings.filter(({ id, inject, released }) => inject && (plan.includes(id) || released));
};

/** “3. Seven odd log-in messages”, by the inject’s place in the whole exercise; an improvised one by its headline. */
export function injectName({ exercise, log, t }: Account, id: string): string {
  const place = exercise.injects.findIndex((one) => one.id === id);
  if (place >= 0) return `${place + 1}. ${exercise.injects[place]?.headline ?? id}`;
  const ready = exercise.contingency?.find((one) => one.id === id);
  const made = entries(log, 'improvised').find((one) => one.inject === id);
  return ready ? t('report.ready', { headline: ready.headline }) : made ? t('report.improvisedOne', { headline: made.headline }) : id;
}

/** A text with what was corrected of it later: the log is never edited, and neither is its account. */
export function corrected({ log, t }: Account, id: string, text: string): string {
  const later = entries(log, 'corrected').filter(({ event }) => event === id);
  return [text, ...later.map((one) => t('report.corrected', { text: one.text }))].join(' ');
}
