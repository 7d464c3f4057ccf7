import { z } from 'astro/zod';
import { topics } from '../case-study/schema.ts';
import { id } from '../course/schema.ts';

const topic = z.strictObject({
  name: z.string().min(1),
  /** The question a reader comes with. */
  asks: z.string().min(1),
  /** Lessons that answer it, as module/lesson. */
  lessons: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a lesson is named module/lesson')).min(1),
  terms: z.array(id).optional(),
});

/** `content/topics.yaml`: the subjects that run across modules, each with where it is taught. Cases say themselves which they touch. */
export const topicsSchema = z.record(z.enum(topics), topic);

export type Topics = z.infer<typeof topicsSchema>;
