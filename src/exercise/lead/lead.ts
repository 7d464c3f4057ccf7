import type { ClockText } from '../../room/clockText.ts';
import type { Happening, LogEvent } from '../log/event.ts';
import type { Log } from '../log/log.ts';
import type { Run } from '../run/run.ts';
import type { Standing } from '../run/standing.ts';
import type { Exercise } from '../schema.ts';

/** What every part of the lead's window works with. A part reads the run and writes lines; it holds nothing else of the exercise. */
export interface Lead {
  root: HTMLElement;
  id: string;
  exercise: Exercise;
  t: (key: string, values?: Record<string, string | number>) => string;
  text: ClockText;
  log: Log;
  /** The exercise as it stands at this moment. */
  run(): Run;
  write(what: Happening): Promise<LogEvent>;
  /** Says a short thing to everybody who looks or listens. */
  say(text: string): void;
  /** Shows something in the middle: a message by its id, `values:<phase>`, `improvise`; none: where the room is. */
  show(what: string | undefined): void;
  shown(): string | undefined;
  /** Draws everything again. */
  draw(): void;
  saveLog(): void;
  openWall(): void;
  /** Shows the values of a phase on the wall, or takes them away. */
  valuesOnWall: { phase?: string };
}

/** A part of the window: draws itself again whenever something may have changed. */
export type Draw = () => void;

/** The headline of a message, whoever wrote it. */
export const headlineOf = ({ inject, contingency, improvised }: Standing): string => (inject ?? contingency ?? improvised)?.headline ?? '';

/** Where a message stands; undefined for one kept ready that nobody used. */
export const standing = (lead: Lead, id: string): Standing | undefined => lead.run().standings.find((one) => one.id === id);

/** The next message to hand out: the first that is due, or else planned. */
export const nextOf = ({ standings }: Run): Standing | undefined => standings.find(({ state }) => state === 'due' || state === 'planned');

export const roleName = ({ exercise, t }: Lead, id: string): string => exercise.roles[id]?.name ?? t('exercise.everyone');
