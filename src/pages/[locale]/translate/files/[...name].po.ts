/** The catalogues of a language as today's sources see them: what the translation desk opens. */
import type { APIRoute } from 'astro';
import { catalogues, catalogueToday } from '../../../../language/desk/today.ts';
import { localeOf, localePaths, sourceLocale } from '../../../../translate/locales.ts';

export const getStaticPaths = () =>
  localePaths()
    .filter(({ params }) => params.locale !== sourceLocale)
    .flatMap(({ params }) => [...catalogues()].map(([name, paths]) => ({ params: { ...params, name }, props: { paths } })));

export const GET: APIRoute<{ paths: string[] }, { locale: string; name: string }> = ({ params, props }) =>
  new Response(catalogueToday(params.locale, localeOf(params.locale), props.paths), { headers: { 'Content-Type': 'text/x-gettext-translation; charset=utf-8' } });
