import { z } from 'astro/zod';

/** A permanent name: lower-case words joined by hyphens. Progress, links and translations hang on it. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, as in rights-first');

/** A calendar day as written in front matter, YYYY-MM-DD. YAML may have read it as a date already. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written 2026-11-22'),
);

/** A line of a list. */
export const sentence = z.string().trim().min(1, 'This text is empty. Write it, or take the line away.');

/** At most 200 characters in the source (`check/rules/lengths.ts`). */
export const summary = z.string().min(1);

export const audience = z.enum(['emb', 'government', 'civil-society-media', 'technology']);

const minutes = z.number().int().positive();

/** `content/course.yaml`: the modules in teaching order and the learning paths by audience. */
export const courseSchema = z.strictObject({
  title: z.string(),
  tagline: z.string(),
  summary: z.string(),
  audiences: z.record(audience, z.strictObject({ name: z.string(), for: z.string() })),
  modules: z.array(
    z.strictObject({
      id,
      title: z.string(),
      summary,
      minutes,
      lessons: z.number().int().positive(),
      core: z.array(audience),
      useful: z.array(audience),
      status: z.enum(['published', 'planned']),
    }),
  ),
  paths: z.record(audience, z.strictObject({ steps: z.array(z.string()).min(1) })),
});

/** `content/modules/<module>/module.yaml`. */
export const moduleSchema = z.strictObject({
  title: z.string(),
  summary,
  outcomes: z.record(z.string().regex(/^G\d+$/), z.string()),
  core: z.array(audience),
  useful: z.array(audience),
  minutes,
  lessons: z.array(id).min(1),
  cases: z.array(id),
  exercise: id.optional(),
  reviewed: day,
});

export type Audience = z.infer<typeof audience>;
export type Course = z.infer<typeof courseSchema>;
export type Module = z.infer<typeof moduleSchema>;
