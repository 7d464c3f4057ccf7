import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Happening, LogEvent } from '../log/event.ts';
import { runOf } from '../run/run.ts';
import { exerciseSchema, type Exercise } from '../schema.ts';
import type { Account } from './account.ts';

/** For tests: the long exercise as its file has it, and an hour of a log. */
export const exercise: Exercise = exerciseSchema.parse(parse(readFileSync('content/exercises/election-week-in-taluna.yaml', 'utf8')));

const hour = Date.UTC(2026, 10, 23, 9);

export function entry(n: number, said: Happening, writer = 'lead'): LogEvent {
  return { id: `${writer}-x-${n}`, at: hour + n * 60_000, minute: n, writer, ...said };
}

export const log: LogEvent[] = [
  entry(0, { kind: 'started', exercise: 'election-week-in-taluna', locale: 'en', roles: ['emb', 'cert'], ratio: 1, clock: true }),
  entry(1, { kind: 'released', inject: 'i01' }),
  entry(4, { kind: 'decided', inject: 'i01', roles: ['emb', 'cert'], option: 'b', decision: 'The NEC, CERT-Taluna and all parties hear at the same minute.', rationale: 'They are all at risk', confidence: 2, owner: 'Duty officer', followUp: 'Ask on Tuesday' }),
  entry(5, { kind: 'scored', inject: 'i01', scores: { effect: 1, evidence: 2, spread: 0, time: 0 }, level: 1 }),
  entry(6, { kind: 'observed', objective: 'O1', what: 'strength', evidence: 'Parties were called within three minutes', rating: 1 }),
  entry(7, { kind: 'skipped', inject: 'i02' }),
  entry(8, { kind: 'improvised', inject: 'x1', channel: 'press', from: 'A reporter', to: ['emb'], headline: 'Is it true?', text: 'A reporter asks for a line.' }),
  entry(9, { kind: 'noted', text: 'The room is loud', role: 'emb' }),
  entry(10, { kind: 'observed', measure: 'M2', what: 'improve', evidence: 'No holding line' }, 'evaluator 2'),
  entry(11, { kind: 'washed', question: 0, text: 'How fast it went' }),
  entry(12, { kind: 'improvement', action: 'Write a holding line', owner: 'Press office', due: '2026-12-15', observation: 'evaluator 2-x-10' }),
  // biome-ignore lint/suspicious/noThenProperty: “when … then …” is how the log says it, and nobody awaits an entry
  entry(13, { kind: 'promised', when: 'I am back', then: 'order the Sarvi translation' }),
  entry(14, { kind: 'corrected', event: 'lead-x-9', text: 'The corridor was loud' }),
  entry(15, { kind: 'stopped', why: 'end' }),
];

/** The words as their keys with the values, and moments as plain text. */
export const accountOf = (log: LogEvent[]): Account => ({
  exercise,
  log,
  run: runOf(exercise, log, log.at(-1)?.at ?? hour),
  t: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  moment: String,
  clock: String,
  number: String,
});

export const account = accountOf(log);
