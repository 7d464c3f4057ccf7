import { parse } from 'yaml';
import { z } from 'astro/zod';
import source from '../../content/locales.yaml?raw';
import { isPseudoBuild, withPseudo } from './pseudo/locales.ts';
import { localeSchema, type Locale } from './schema.ts';

const registry = z.record(z.string(), localeSchema).parse(parse(source));

/** Every language of the course by its path, in the order the chooser shows them. */
export const locales: Record<string, Locale> = isPseudoBuild() ? withPseudo(registry) : registry;

/** The language the course is written in first. */
export const sourceLocale = 'en';

/** The registry entry for a path. An unknown path is a mistake in our own code, so it throws. */
export function localeOf(path: string): Locale {
  const locale = locales[path];
  if (!locale) throw new Error(`"${path}" is not in content/locales.yaml, which has: ${Object.keys(locales).join(', ')}`);
  return locale;
}

/** One static path for each language, for routes of the form `[locale]/…`. */
export const localePaths = () => Object.keys(locales).map((locale) => ({ params: { locale } }));

type Page = { params?: Record<string, string>; props?: Record<string, unknown> };

/** The pages of a route in every language: `of` gives those of one. */
export async function inEveryLanguage<One extends Page>(of: (locale: string) => One[] | Promise<One[]>) {
  const pages = localePaths().map(async ({ params }) => (await of(params.locale)).map((one) => ({ ...one, params: { ...params, ...(one.params as One['params']) } })));
  return (await Promise.all(pages)).flat();
}
