import type { EventOf } from '../log/event.ts';
import type { Exercise, State } from '../schema.ts';
import type { Standing } from './standing.ts';

export type Variable = keyof State['variables'];
export type Values = Record<Variable, number>;
type Effects = Partial<Record<Variable, number>>;

/** Something that moves the five values, at its minute on the exercise clock. */
export type Step =
  | { kind: 'decision'; minute: number; standing: Standing; option: Option | undefined; flags: ReadonlySet<string>; late: boolean }
  | { kind: 'silence'; minute: number; standing: Standing };

type Option = Exercise['injects'][number]['decision']['options'][number];

/** How times are taken: not at all when the clock is off; the minutes for a decision are those of the room. */
export type Pace = Pick<EventOf<'started'>, 'ratio' | 'clock'>;

/** Flags that the decisions so far have set. A decision taken again takes its old flags back. */
export function flagsOf(standings: Standing[]): Set<string> {
  return new Set(decisions(standings).flatMap((one) => optionOf(one)?.sets ?? []));
}

/** The minute by which a message is to be settled. */
export function deadlineOf({ released, inject }: Standing, { ratio, clock }: Pace): number | undefined {
  return clock && released && inject ? released.minute + inject.decision.minutes * ratio : undefined;
}

/** What moved the values, in order of time. */
export function stepsOf(standings: Standing[], pace: Pace, minute: number): Step[] {
  const flags = new Set<string>();
  const taken = decisions(standings).map((standing): Step => {
    const option = optionOf(standing);
    const before = new Set(flags);
    for (const flag of option?.sets ?? []) flags.add(flag);
    const due = deadlineOf(standing, pace);
    const at = standing.decided?.minute ?? minute;
    return { kind: 'decision', minute: at, standing, option, flags: before, late: due !== undefined && at > due };
  });
  const silent = standings.flatMap((standing): Step[] => {
    const due = deadlineOf(standing, pace);
    return due !== undefined && due < minute && isSilent(standing, due) ? [{ kind: 'silence', minute: due, standing }] : [];
  });
  return [...taken, ...silent].sort((a, b) => a.minute - b.minute);
}

/** The five values after these steps. Every value stays between 0 and 100 at every step. */
export function valuesOf(state: State, steps: Step[]): Values {
  const values = Object.fromEntries(Object.entries(state.variables).map(([name, { start }]) => [name, start])) as Values;
  for (const step of steps) {
    if (step.kind === 'silence') add(values, state.silence);
    else decide(values, state, step);
  }
  return values;
}

function decide(values: Values, state: State, { standing: { inject }, option, flags, late }: Extract<Step, { kind: 'decision' }>): void {
  add(values, state.pressure);
  if (option?.effects) add(values, option.effects, state.scale);
  for (const extra of [inject?.bonus, inject?.malus]) if (extra && flags.has(extra.flag)) add(values, extra.effects, state.scale);
  if (late) add(values, state.late);
}

function add(values: Values, effects: Effects, scale = 1): void {
  for (const [name, points] of Object.entries(effects) as [Variable, number][]) values[name] = Math.min(100, Math.max(0, values[name] + points * scale));
}

/** An incident of level 2 or more, and by its time neither a decision nor a line for the public. */
function isSilent({ inject, scored, decided, lines }: Standing, due: number): boolean {
  const level = scored?.level ?? inject?.level ?? 0;
  const spoken = [decided, lines[0]].some((event) => event && event.minute <= due);
  return level >= 2 && !spoken;
}

const decisions = (standings: Standing[]) => standings.filter(({ decided, inject }) => decided && inject).sort((a, b) => (a.decided?.at ?? 0) - (b.decided?.at ?? 0));

const optionOf = ({ inject, decided }: Standing): Option | undefined => inject?.decision.options.find(({ id }) => id === decided?.option);
