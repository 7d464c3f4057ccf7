import { builtPages } from './pages.ts';

/** The language of an address, and what kind of page it is: pages of one kind are made by one route. */
export const languageOf = (address: string): string => /^\/([a-z]{2}(?:-[a-z]+)?)\//.exec(address)?.[1] ?? '';

export function kindOf(address: string): string {
  return address
    .replace(/^\/[^/]+\//, '/')
    .replace(/^\/modules\/[^/]+\/(?!quiz\/)[^/]+\/guide\/$/, '/lesson guide/')
    .replace(/^\/modules\/[^/]+\/quiz\/$/, '/quiz/')
    .replace(/^\/modules\/[^/]+\/[^/]+\/$/, '/lesson/')
    .replace(/^\/modules\/[^/]+\/$/, '/module/')
    .replace(/^\/(case-studies|sources|paths|workshops)\/[^/]+\/$/, '/one of $1/')
    .replace(/^\/exercises\/[^/]+\/guide\/$/, '/exercise guide/')
    .replace(/^\/exercises\/[^/]+\/$/, '/exercise/');
}

/** The pages somebody would look at first in a language: a translated one of each kind. */
const favourites = ['what-interference-is/rights-first', 'what-interference-is', 'canada-2019-2025', 'election-week-in-taluna', '/sources/e/', '/paths/emb/', '/workshops/taster/'];

/**
 * Every page of the source language, and of every other language one page of each kind: the pages of a kind differ in
 * words alone, and what words can break is looked at on all of them without a browser. With WALK=whole, all of them.
 */
export function pagesToLookAt(): string[] {
  const pages = builtPages();
  if (process.env.WALK === 'whole') return pages;
  const others = new Map<string, string>();
  for (const address of pages.filter((one) => languageOf(one) !== 'en')) {
    const key = `${languageOf(address)} ${kindOf(address)}`;
    if (!others.has(key) || favourites.some((part) => address.includes(part))) others.set(key, others.has(key) && isFavourite(others.get(key)) ? (others.get(key) ?? address) : address);
  }
  return [...pages.filter((one) => languageOf(one) === 'en'), ...others.values()].sort();
}

const isFavourite = (address = '') => favourites.some((part) => address.includes(part));
