import type { Locale } from '../../translate/schema.ts';
import type { Counts } from '../../translate/tree/counts.ts';
import { readShare } from '../../translate/tree/standing.ts';

/** A page's other languages, for search engines. */
export interface Alternate {
  hreflang: string;
  href: string;
}

/** May a page be found under its own language by search engines? Only what two people have read may. */
export const findable = (locale: Pick<Locale, 'tier' | 'threshold'>, counts: Counts): boolean =>
  locale.tier === 'source' || (locale.tier !== 'draft' && readShare(counts) >= locale.threshold);

/**
 * The languages in which a page may be found, each with its address; none where there is only one. A language with a
 * region is named without it too: a reader in France wants the French of Canada sooner than none. Each page of the list
 * names the same list, so the links are mutual.
 */
export function alternates(locales: Record<string, Locale>, countsOf: (locale: string) => Counts, addressIn: (locale: string) => string): Alternate[] {
  const found = Object.entries(locales).filter(([path, locale]) => findable(locale, countsOf(path)));
  if (found.length < 2) return [];
  const named = found.flatMap(([path, { tag }]) => [...new Set([tag, tag.split('-')[0] ?? tag])].map((hreflang) => ({ hreflang, href: addressIn(path) })));
  return [...named, { hreflang: 'x-default', href: '/' }];
}
