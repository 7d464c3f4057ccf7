import { z } from 'astro/zod';
import { text } from './fields.ts';

/** What a name stands for in the invented republic. */
export const kinds = ['country', 'institution', 'company', 'media', 'party', 'civil-society', 'person', 'language', 'place', 'other'] as const;

/** `content/taluna.yaml`: every name an exercise may use. Whoever renames the world for a country starts here. */
export const worldSchema = z.strictObject({
  names: z.array(z.strictObject({ name: text, short: text.optional(), kind: z.enum(kinds), what: text })).min(1),
});

export type World = z.infer<typeof worldSchema>;
