import { z } from 'astro/zod';
import { day, id } from '../course/schema.ts';

const statement = z.strictObject({
  /** Something an institution can do today, said as it would say it. */
  text: z.string().min(1),
  /** Where to learn it, as lesson of the module. */
  lessons: z.array(id).min(1),
});

/** `content/self-assessment.yaml`: what an institution can do, module by module. There are no right answers. */
export const assessmentSchema = z.strictObject({
  reviewed: day,
  modules: z.record(id, z.record(id, statement)),
});

export type Assessment = z.infer<typeof assessmentSchema>;
