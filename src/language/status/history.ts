import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** One release: how many words of the course each language had, of how many. */
const release = z.strictObject({
  version: z.string(),
  /** Words of the source. */
  all: z.number().int().nonnegative(),
  languages: z.record(z.string(), z.strictObject({ translated: z.number().int().nonnegative(), read: z.number().int().nonnegative() })),
});

export type Release = z.infer<typeof release>;

export const historyFile = 'content/translations/history.json';

/** How the languages grew, release by release; a small file that is committed with each. */
export const readHistory = (file = historyFile): Release[] => (existsSync(file) ? z.array(release).parse(JSON.parse(readFileSync(file, 'utf8'))) : []);
