import type { Exercise, State } from '../schema.ts';
import type { Standing } from './standing.ts';
import { valuesOf, type Step, type Values } from './values.ts';

/** A part of the exercise, as far as the version plays it. */
export interface Phase {
  id: string;
  name: string;
  /** The minute of its first message. */
  from: number;
  /** Nothing in it is open any more. */
  done: boolean;
  /** The five values when it ended; none before, and none in an exercise that does not count. */
  values?: Values;
}

/** The phases in order. An exercise without them has none. */
export function phasesOf(exercise: Exercise, standings: Standing[], steps: Step[]): Phase[] {
  const ids = Object.keys(exercise.phases ?? {});
  return ids.flatMap((id, i) => {
    const own = standings.filter(({ inject }) => inject?.phase === id);
    const [first] = own;
    if (!first) return [];
    const done = own.every(({ state }) => state === 'answered' || state === 'skipped');
    const values = done && exercise.state ? valuesOf(exercise.state, steps.filter(upTo(ids.slice(0, i + 1)))) : undefined;
    return [{ id, name: exercise.phases?.[id] ?? id, from: first.inject?.at ?? 0, done, ...(values && { values }) }];
  });
}

const upTo = (phases: string[]) => ({ standing }: Step) => phases.includes(standing.inject?.phase ?? '');

export type Ending = keyof NonNullable<State['endings']> | 'strained';

/** A value as people read it: a whole number. */
export const shown = (value: number): number => Math.round(value);

/** The name of the band a value lies in. */
export const bandOf = ({ bands }: State, value: number) => bands.find(({ from, to }) => shown(value) >= from && shown(value) <= to)?.label ?? '';

/**
 * What the end is called: what was damaged most, first. Held means that trust is held and nothing is damaged, because no
 * course through the week takes all five values into the highest band, and a good week must be able to end well.
 */
export function endingsOf(state: State, values: Values): Ending[] {
  const floor = Math.min(...state.bands.map(({ to }) => to));
  const top = Math.max(...state.bands.map(({ from }) => from));
  const damaged = (Object.keys(values) as (keyof Values)[]).filter((name) => shown(values[name]) <= floor).sort((a, b) => values[a] - values[b]);
  const named = damaged.filter((name): name is Extract<Ending, keyof Values> => state.endings[name as 'trust'] !== undefined);
  if (named.length > 0) return named;
  return damaged.length === 0 && shown(values.trust) >= top ? ['held'] : ['strained'];
}
