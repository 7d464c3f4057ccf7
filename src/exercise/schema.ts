import { z } from 'astro/zod';
import { day, id, summary } from '../course/schema.ts';

const inject = z.strictObject({
  id,
  /** Minutes since the start of the exercise. */
  at: z.number().int().nonnegative(),
  channel: z.enum(['post', 'message', 'email', 'call', 'press', 'notice', 'observation']),
  from: z.string().min(1),
  to: z.array(id).min(1),
  text: z.string().min(1),
  questions: z.array(z.string()).optional(),
  /** What a prepared team would be expected to do; never shown to players. */
  expected: z.array(z.string()).min(1),
});

/** Front matter of `content/exercises/<exercise>.mdx`: a table-top, its roles and its timed injects. */
export const exerciseSchema = z.strictObject({
  title: z.string().min(1),
  summary,
  minutes: z.number().int().positive(),
  module: id.optional(),
  objectives: z.record(z.string().regex(/^O\d+$/), z.string()),
  roles: z.record(id, z.strictObject({ name: z.string(), brief: z.string() })),
  injects: z.array(inject).min(1),
  reviewed: day,
  sources: z.array(id),
});

export type Exercise = z.infer<typeof exerciseSchema>;
