import { z } from 'astro/zod';
import { day } from '../course/schema.ts';

/** `content/doubts.yaml`: what an author or a reviewer could not settle, until somebody does. Not shown on the site. */
export const doubtsSchema = z.array(
  z.strictObject({
    /** The text it concerns, as its path below `content/` without the ending. */
    where: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'a text is named as its path below content/, without the ending'),
    /** The section, where there is one. */
    section: z.string().optional(),
    doubt: z.string().min(1),
    since: day,
  }),
);

export type Doubt = z.infer<typeof doubtsSchema>[number];
