import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Happening, LogEvent } from '../log/event.ts';
import { exerciseSchema, type Exercise } from '../schema.ts';

const folder = new URL('../../../content/exercises/', import.meta.url);

/** The exercises as they are written, for tests. */
export const exercises: [string, Exercise][] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => [file.replace('.yaml', ''), exerciseSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8')))]);

export const electionWeek: Exercise = exercises.find(([id]) => id === 'election-week-in-taluna')?.[1] as Exercise;

/** A log for tests: each line at a minute of the real clock. */
export const logOf = (...lines: ({ at: number; minute?: number; writer?: string } & Happening)[]): LogEvent[] =>
  lines.map(({ at, minute = at, writer = 'lead', ...what }, n) => ({ id: `${writer}-test-${n}`, at: at * 60_000, minute, writer, ...what }) as LogEvent);

type Started = Extract<Happening, { kind: 'started' }>;

export const start = (more: Partial<Started> = {}): Started & { at: number } => ({ at: 0, kind: 'started', exercise: 'sample', locale: 'en', roles: [], ratio: 1, clock: true, ...more });

export const minutes = (n: number): number => n * 60_000;
