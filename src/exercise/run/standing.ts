import type { EventOf, LogEvent } from '../log/event.ts';
import type { Contingency, Exercise, Inject } from '../schema.ts';

/** A message that a lead made up in the room. */
export type Improvised = EventOf<'improvised'>;

/** Where one message stands. */
export interface Standing {
  id: string;
  /** One of the plan, one kept ready, or one made up. */
  inject?: Inject;
  contingency?: Contingency;
  improvised?: Improvised;
  state: 'planned' | 'due' | 'released' | 'skipped' | 'answered';
  /** When it is due on the exercise clock, delays added; when it came, for one that was not planned. */
  minute: number;
  released?: EventOf<'released'> | Improvised;
  /** The latest decision; an earlier one stays in the log. */
  decided?: EventOf<'decided'>;
  scored?: EventOf<'scored'>;
  /** What the players said in public about it, first line first. */
  lines: EventOf<'noted'>[];
}

/** The messages of a version in the order of the plan; all of them without one. */
export function planOf(exercise: Exercise, version: string | undefined): Inject[] {
  const chosen = exercise.versions?.find(({ id }) => id === version)?.injects;
  return chosen ? exercise.injects.filter(({ id }) => chosen.includes(id)) : exercise.injects;
}

/**
 * Every message that is planned, has come or was left out. What was released from outside the version, or kept ready, or
 * made up, stands among the others by its minute: no message is ever lost.
 */
export function standingsOf(exercise: Exercise, events: LogEvent[], minute: number): Standing[] {
  const version = events.find((event) => event.kind === 'started')?.version;
  const all = new Map<string, Standing>();
  for (const inject of planOf(exercise, version)) all.set(inject.id, { id: inject.id, inject, state: 'planned', minute: inject.at, lines: [] });
  for (const event of events) mark(all, exercise, event);
  for (const one of all.values()) if (one.state === 'planned' && one.minute <= minute) one.state = 'due';
  return [...all.values()].sort((a, b) => a.minute - b.minute);
}

function mark(all: Map<string, Standing>, exercise: Exercise, event: LogEvent): void {
  if (event.kind === 'improvised') all.set(event.inject, { id: event.inject, improvised: event, state: 'released', minute: event.minute, released: event, lines: [] });
  if (!('inject' in event) || event.inject === undefined) return;
  const one = all.get(event.inject) ?? (event.kind === 'released' ? added(all, exercise, event) : undefined);
  if (!one) return;
  if (event.kind === 'released' && !one.released) Object.assign(one, { released: event, state: one.decided ? 'answered' : 'released' });
  if (event.kind === 'skipped' && one.state === 'planned') one.state = 'skipped';
  if (event.kind === 'delayed' && !one.released) Object.assign(one, { minute: one.minute + event.by, state: 'planned' });
  if (event.kind === 'decided') Object.assign(one, { decided: event, state: 'answered' });
  if (event.kind === 'scored') one.scored = event;
  if (event.kind === 'noted' && event.line) one.lines.push(event);
}

/** A message from outside the plan enters it at the minute it is released. */
function added(all: Map<string, Standing>, exercise: Exercise, { inject: id, minute }: EventOf<'released' | 'skipped'>): Standing | undefined {
  const inject = exercise.injects.find((one) => one.id === id);
  const contingency = exercise.contingency?.find((one) => one.id === id);
  if (!inject && !contingency) return undefined;
  const one: Standing = { id, ...(inject ? { inject } : { contingency }), state: 'planned', minute, lines: [] };
  all.set(id, one);
  return one;
}
