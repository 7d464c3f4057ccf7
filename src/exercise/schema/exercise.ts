import { z } from 'astro/zod';
import { day, summary } from '../../course/schema.ts';
import { id, lesson, minutes, name, sentences, text } from './fields.ts';
import { contingency, inject } from './inject.ts';
import { ladder } from './ladder.ts';
import { report } from './references.ts';
import { role } from './role.ts';
import { state } from './state.ts';

const evaluation = z.strictObject({
  id: z.string().regex(/^M\d+$/, 'a measure is M1, M2 …'),
  measure: text,
  target: text,
  injects: z.array(id).optional(),
  objectives: z.array(z.string()).optional(),
});

/** `content/exercises/<exercise>.yaml`: a table-top, from what is read aloud to what is written down at the end. */
export const exerciseSchema = z
  .strictObject({
    title: text,
    summary,
    /** The whole session; the timetable adds up to it. */
    minutes,
    /** None when it belongs to the whole course. */
    module: id.optional(),
    after: z.array(lesson),
    reviewed: day,
    objectives: z.record(z.string().regex(/^O\d+$/, 'an objective is O1, O2 …'), z.strictObject({ text, lessons: z.array(lesson).optional() })),
    setting: sentences,
    facts: z.array(z.strictObject({ name: text, text })).optional(),
    timetable: z.array(z.strictObject({ minutes, text })).min(2),
    rules: sentences,
    materials: sentences,
    safety: sentences,
    roles: z.record(id, role),
    phases: z.record(name, text).optional(),
    /** What a lead calls each flag that a decision sets. */
    flags: z.record(name, text).optional(),
    injects: z.array(inject).min(3),
    contingency: z.array(contingency).optional(),
    versions: z.array(z.strictObject({ id: name, name: text, minutes: minutes.optional(), injects: z.array(id).min(1) })).optional(),
    hotwash: sentences,
    evaluation: z.array(evaluation).min(1),
    objections: z.array(z.strictObject({ say: text, answer: text })).min(1),
    /** How to run it without electricity or network. */
    unplugged: text,
    rights: text,
    ladder: ladder.optional(),
    state: state.optional(),
    /** What is really going on, thread by thread. For leads. */
    threads: z.record(z.string().regex(/^[A-Z]$/), z.strictObject({ text, open: text })).optional(),
    report: z.array(z.strictObject({ id, title: text, ask: sentences })).optional(),
    sources: z.array(id),
    method: z.array(z.strictObject({ text, source: id })).optional(),
  })
  .superRefine((exercise, context) => report(exercise, (message, ...path) => context.addIssue({ code: 'custom', message, path })));

export type Exercise = z.infer<typeof exerciseSchema>;
