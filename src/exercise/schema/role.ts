import { z } from 'astro/zod';
import { sentences, text } from './fields.ts';

/** Somebody at the table: what they may do, what they want, and what only they know. */
export const role = z.strictObject({
  name: text,
  mandate: text,
  can: sentences.optional(),
  cannot: sentences.optional(),
  goals: sentences.optional(),
  /** Read by this role alone. */
  private: text.optional(),
});

export type Role = z.infer<typeof role>;
