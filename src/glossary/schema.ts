import { z } from 'astro/zod';
import { id } from '../course/schema.ts';

/** One term in `content/glossary.yaml`, by its permanent id. */
export const termSchema = z.strictObject({
  term: z.string().min(1),
  abbr: z.string().optional(),
  definition: z.string().min(1),
  sources: z.array(id).min(1),
  related: z.array(id),
});

export type Term = z.infer<typeof termSchema>;
