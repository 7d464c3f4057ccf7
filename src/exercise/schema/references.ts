import type { Contingency, Inject } from './inject.ts';
import type { Role } from './role.ts';

/** The parts of an exercise that name one another. */
interface Named {
  minutes: number;
  timetable: { minutes: number }[];
  objectives: Record<string, unknown>;
  roles: Record<string, Role>;
  phases?: Record<string, string> | undefined;
  flags?: Record<string, string> | undefined;
  injects: Inject[];
  contingency?: Contingency[] | undefined;
  versions?: { id: string; name: string; injects: string[] }[] | undefined;
  evaluation: { id: string; injects?: string[] | undefined; objectives?: string[] | undefined }[];
  threads?: Record<string, unknown> | undefined;
  ladder?: unknown;
  state?: unknown;
}

type Report = (message: string, ...path: (string | number)[]) => void;

/** Reports every name that nothing in the exercise has, times that do not add up, and injects out of order. */
export function report(exercise: Named, say: Report): void {
  times(exercise, say);
  for (const [i, one] of exercise.injects.entries()) inInject(exercise, one, (message) => say(message, 'injects', i));
  for (const [i, { to, expected }] of (exercise.contingency ?? []).entries()) {
    known([...to, ...Object.keys(expected)], [...Object.keys(exercise.roles), 'all'], 'role', (message) => say(message, 'contingency', i));
  }
  const injects = exercise.injects.map(({ id }) => id);
  for (const [i, version] of (exercise.versions ?? []).entries()) known(version.injects, injects, 'inject', (message) => say(message, 'versions', i));
  for (const [i, measure] of exercise.evaluation.entries()) {
    known(measure.injects ?? [], injects, 'inject', (message) => say(message, 'evaluation', i));
    known(measure.objectives ?? [], Object.keys(exercise.objectives), 'objective', (message) => say(message, 'evaluation', i));
  }
}

function times({ minutes, timetable, injects }: Named, say: Report): void {
  const total = timetable.reduce((sum, part) => sum + part.minutes, 0);
  if (total !== minutes) say(`The timetable takes ${total} minutes, but minutes says ${minutes}. Make them equal.`, 'timetable');
  for (const [i, { at }] of injects.entries()) {
    if (at < (injects[i - 1]?.at ?? 0)) say('This inject comes before the one above it. Put injects in order of time.', 'injects', i);
    if (at >= minutes) say(`This inject is at minute ${at}, after the end. Give it an earlier minute.`, 'injects', i);
  }
  const ids = injects.flatMap(({ id, decision }) => [id, decision.id]);
  for (const [i, id] of ids.entries()) if (ids.indexOf(id) !== i) say(`The id "${id}" is there twice. Give one of them another.`, 'injects');
}

function inInject(exercise: Named, one: Inject, say: (message: string) => void): void {
  const roles = Object.keys(exercise.roles);
  known([...one.to, ...Object.keys(one.expected)], [...roles, 'all'], 'role', say);
  known(one.decision.owner, roles, 'role', say);
  known(one.phase ? [one.phase] : [], Object.keys(exercise.phases ?? {}), 'phase', say);
  known(one.thread ?? [], Object.keys(exercise.threads ?? {}), 'thread', say);
  const flags = exercise.injects.flatMap(({ decision }) => decision.options.flatMap(({ sets }) => sets ?? []));
  const asked = [...(one.variants ?? []).map(({ needs }) => needs), ...[one.bonus, one.malus].flatMap((change) => change?.flag ?? [])];
  known(asked, flags, 'flag', say);
  const unnamed = one.decision.options.flatMap(({ sets }) => sets ?? []).filter((flag) => !exercise.flags?.[flag]);
  for (const flag of unnamed) say(`The flag "${flag}" has no words. Write them under flags.`);
  if (one.score && !exercise.ladder) say('It has a score, but the exercise has no ladder to read it on. Add the ladder, or take the score away.');
}

function known(names: string[], all: string[], kind: string, say: (message: string) => void): void {
  for (const name of names) if (!all.includes(name)) say(`There is no ${kind} "${name}". There are: ${all.join(', ') || 'none'}.`);
}
