import type { EventOf, LogEvent } from '../log/event.ts';
import type { Contingency, Exercise } from '../schema.ts';
import { clockOf, type Clock } from './clock.ts';
import { endingsOf, phasesOf, type Ending, type Phase } from './phase.ts';
import { standingsOf, type Standing } from './standing.ts';
import { flagsOf, stepsOf, valuesOf, type Values } from './values.ts';
import { variantOf } from './variant.ts';

/** An exercise being played, as far as its log tells: everything on the lead's page and in the report is read from here. */
export interface Run extends Clock {
  /** Undefined before the start. */
  started?: EventOf<'started'>;
  /** All messages by their minute. */
  standings: Standing[];
  /** Messages kept ready that have not been used. */
  ready: Contingency[];
  /** The message the room is at: the latest that came. */
  current?: Standing;
  flags: Set<string>;
  phases: Phase[];
  /** The phase of the message the room is at. */
  phase?: string;
  /** The five values as they stand now. Shown after a phase and never after a single decision. */
  values?: Values;
  /** What the end would be called with these values. */
  endings?: Ending[];
}

/** Folds a log. The same lines give the same run, whoever reads them and however often. */
export function runOf(exercise: Exercise, log: LogEvent[], now: number): Run {
  const events = steered(inOrder(log));
  const started = events.find((event) => event.kind === 'started');
  const clock = clockOf(events, now);
  const standings = standingsOf(exercise, events, clock.minute);
  const steps = stepsOf(standings, started ?? { ratio: 1, clock: false }, clock.minute);
  const values = exercise.state && valuesOf(exercise.state, steps);
  const current = latest(standings);
  return {
    ...clock,
    ...(started && { started }),
    standings,
    ready: (exercise.contingency ?? []).filter(({ id }) => !standings.some((one) => one.id === id)),
    ...(current && { current }),
    flags: flagsOf(standings),
    phases: phasesOf(exercise, standings, steps),
    ...(current?.inject?.phase && { phase: current.inject.phase }),
    ...(exercise.state && values && { values, endings: endingsOf(exercise.state, values) }),
  };
}

/** What a message says now: the variant that earlier decisions call for, or its own text. */
export function textOf({ inject, contingency, improvised }: Standing, flags: ReadonlySet<string>): string {
  return (inject && variantOf(inject, flags)) ?? (inject ?? contingency ?? improvised)?.text ?? '';
}

/** By time; lines of the same moment as they were written. */
export const inOrder = (log: LogEvent[]): LogEvent[] => [...log].sort((a, b) => a.at - b.at || (a.writer === b.writer ? numberOf(a) - numberOf(b) : a.writer < b.writer ? -1 : 1));

const numberOf = ({ id }: LogEvent) => Number(/\d+$/.exec(id)?.[0] ?? 0);

function latest(standings: Standing[]): Standing | undefined {
  return standings.filter(({ released }) => released).reduce<Standing | undefined>((last, one) => ((last?.released?.at ?? -1) > (one.released?.at ?? 0) ? last : one), undefined);
}

/** What runs the exercise; an evaluator's own clock, started on another laptop, does not. */
const steering = new Set<LogEvent['kind']>(['started', 'paused', 'resumed', 'jumped', 'released', 'skipped', 'delayed', 'improvised', 'stopped', 'continued']);

/**
 * Without the steering of those who only watched. Of several laptops that pressed start, the lead's is the one that
 * released most messages. A second window of the lead starts nothing and so steers too.
 */
function steered(events: LogEvent[]): LogEvent[] {
  const starters = [...new Set(events.filter(({ kind }) => kind === 'started').map(({ writer }) => writer))];
  const released = (writer: string) => events.filter((event) => event.writer === writer && event.kind === 'released').length;
  const [lead] = starters.sort((a, b) => released(b) - released(a));
  return events.filter(({ kind, writer }) => !steering.has(kind) || writer === lead || !starters.includes(writer));
}
