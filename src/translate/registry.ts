import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { localeSchema, type Locale } from './schema.ts';

/** The languages of the course, for commands and the build; pages have them from `locales.ts`. */
export const readRegistry = (file = 'content/locales.yaml'): Record<string, Locale> => z.record(z.string(), localeSchema).parse(parse(readFileSync(file, 'utf8')));
