import { z } from 'astro/zod';

/** One work in `content/sources.yaml`, by its permanent key. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  author: z.string().optional(),
  publisher: z.string().optional(),
  year: z.number().int().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** False where the work was read elsewhere and this address was not itself opened. */
  urlOpened: z.boolean().optional(),
  language: z.string().regex(/^[a-z]{2}$/).optional(),
  /** How much of the work was consulted, in plain words. Readers see it. */
  read: z.string().min(1),
  note: z.string().optional(),
});

export type Source = z.infer<typeof sourceSchema>;
