import { localeOf } from './locales.ts';

/**
 * The attributes of a name or title that keeps its own language on every page: none where that is the page's own. Its
 * direction follows its letters, so that an English title in an Arabic line does not turn the line's full stop around.
 */
export function otherLanguage(locale: string, language: string | undefined): { lang?: string; dir?: 'auto' } {
  if (!language || localeOf(locale).tag.split('-')[0] === language) return {};
  return { lang: language, dir: 'auto' };
}
