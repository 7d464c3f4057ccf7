import type { Happening, LogEvent } from '../log/event.ts';
import { runOf, type Run } from '../run/run.ts';
import type { Exercise, Inject } from '../schema.ts';

/** What a learner did so far: the role they took (empty: the whole table) and their option by inject. */
export interface Played {
  role: string;
  choices: Readonly<Record<string, string>>;
}

/** One inject as a lone learner meets it. */
export interface Turn {
  inject: Inject;
  /** `own`: the learner decides. `others`: the roles that own the decision do, by how well they work together. */
  by: 'own' | 'others';
  /** It was sent to the learner's role, or the learner sits for the whole table. */
  informed: boolean;
  /** The variant in force, by its place in the file; none: its own text. */
  variant: number | undefined;
  /** What was or will be taken: the learner's choice once made, and what others take. */
  option: string | undefined;
  /** For others: whether the roles worked together well enough for the better course; undefined where nothing counts it. */
  together?: boolean | undefined;
  /** Answered, or read. */
  done: boolean;
}

export interface Solo {
  /** Every turn up to the first that is not done. */
  turns: Turn[];
  total: number;
  run: Run;
  ended: boolean;
}

/** Below this the other roles take their weaker course, as the exercise's own rules say. */
const together = 50;

/** Plays an exercise for one: the learner's choices and the other roles' rules fill the same log that a room fills. */
export function soloOf(exercise: Exercise, { role, choices }: Played): Solo {
  const log: LogEvent[] = [event(0, 0, { kind: 'started', exercise: '', locale: '', roles: [role], ratio: 1, clock: false })];
  const turns: Turn[] = [];
  for (const [i, inject] of exercise.injects.entries()) {
    log.push(event(log.length, inject.at, { kind: 'released', inject: inject.id }));
    const turn = turnOf(exercise, inject, { role, choices }, runOf(exercise, log, i));
    turns.push(turn);
    if (!turn.done) break;
    if (turn.option) log.push(event(log.length, inject.at, { kind: 'decided', inject: inject.id, roles: inject.decision.owner, option: turn.option, decision: '' }));
  }
  const ended = turns.length === exercise.injects.length && turns.every(({ done }) => done);
  return { turns, total: exercise.injects.length, run: runOf(exercise, log, 0), ended };
}

function turnOf(exercise: Exercise, inject: Inject, { role, choices }: Played, run: Run): Turn {
  const { id, decision, to, variants } = inject;
  const own = role === '' || decision.owner.includes(role);
  const chosen = decision.options.find((option) => option.id === choices[id])?.id;
  // The first variant stands in where none of its decisions was played.
  const variant = variants && Math.max(0, variants.findIndex(({ needs }) => run.flags.has(needs)));
  const turn = { inject, informed: role === '' || own || to.includes(role) || to.includes('all'), variant, done: chosen !== undefined };
  if (own) return { ...turn, by: 'own', option: chosen };
  const well = exercise.state && run.values ? run.values.coordination >= together : undefined;
  return { ...turn, by: 'others', together: well, option: othersOption(inject, well ?? true) };
}

/** What roles take that nobody plays: the course their rule names, else the one the course teaches. */
function othersOption({ decision: { npc, options } }: Inject, well: boolean): string | undefined {
  return npc ? (well ? npc.high : npc.low) : options.find(({ strong }) => strong)?.id;
}

/** Lines of a log that nobody's clock wrote: each a moment after the one before. */
const event = (n: number, minute: number, said: Happening): LogEvent => ({ id: `solo-${n}`, at: n, minute, writer: 'solo', ...said });
