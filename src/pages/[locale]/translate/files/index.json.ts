/** The texts of a language for programs: name, title, and words by state. */
import type { APIRoute } from 'astro';
import { unmarked } from '../../../../translate/tree/marked.ts';
import { modulesIn } from '../../../../course/course.ts';
import { textsByPart } from '../../../../language/desk/texts.ts';
import { localePaths, sourceLocale } from '../../../../translate/locales.ts';

export const getStaticPaths = () => localePaths().filter(({ params }) => params.locale !== sourceLocale);

export const GET: APIRoute<Record<string, never>, { locale: string }> = ({ params }) => {
  const texts = textsByPart(params.locale, modulesIn(params.locale).map(({ id }) => id)).flatMap((part) => part.texts);
  const index = texts.map(({ name, title, words }) => ({ path: `${name}.po`, title: unmarked(title), words }));
  return new Response(`${JSON.stringify(index)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
