import { z } from 'astro/zod';
import { day, id, summary } from '../course/schema.ts';

/** Front matter of `content/modules/<module>/<lesson>.mdx`. */
export const lessonSchema = z.strictObject({
  title: z.string().min(1),
  summary,
  /** Time for one learner alone; the sections' minutes add up to it. */
  minutes: z.number().int().positive(),
  objectives: z.array(z.string().min(1)).min(1, 'a lesson says what the learner can do afterwards'),
  reviewed: day,
  sources: z.array(id).min(1, 'a lesson names what it rests on'),
});

/** Front matter of `content/pages/<page>.mdx`: pages about the course itself. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  summary,
  reviewed: day,
  sources: z.array(id).optional(),
});

export type Lesson = z.infer<typeof lessonSchema>;
