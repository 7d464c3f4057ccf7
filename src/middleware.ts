import { defineMiddleware } from 'astro:middleware';
import { withLanguages } from './language/page/languages.ts';
import { localeOf, locales, sourceLocale } from './translate/locales.ts';
import { unmarked } from './translate/tree/marked.ts';
import { words } from './translate/words.ts';

/** The last step of every page: texts that stand in another language than the page get their `lang` and `dir`. */
export const onRequest = defineMiddleware(async ({ params }, next) => {
  const response = await next();
  const { locale } = params;
  if (!locale || !locales[locale] || locale === sourceLocale || !response.headers.get('content-type')?.includes('text/html')) return response;
  const t = words(locale);
  const language = (path: string) => `lang="${localeOf(path).tag}" dir="${localeOf(path).direction}"`;
  const html = withLanguages(await response.text(), { source: language(sourceLocale), own: language(locale), today: unmarked(t('translate.today')), other: unmarked(t('translate.other')) });
  return new Response(html, response);
});
