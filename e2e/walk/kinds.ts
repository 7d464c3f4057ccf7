import { builtPages } from './pages.ts';

/** The language of an address, and what kind of page it is: pages of one kind are made by one route. */
export const languageOf = (address: string): string => /^\/([a-z]{2}(?:-[a-z]+)?)\//.exec(address)?.[1] ?? '';

export function kindOf(address: string): string {
  return address
    .replace(/^\/[^/]+\//, '/')
    .replace(/^\/modules\/[^/]+\/[^/]+\/print\/([^/]+)\/$/, '/$1 of a lesson/')
    .replace(/^\/(modules|workshops|case-studies|exercises)\/[^/]+\/print\/([^/]+)\/$/, '/$2 of $1/')
    .replace(/^\/case-studies\/[^/]+\/guide\/$/, '/case guide/')
    .replace(/^\/modules\/[^/]+\/(?!quiz\/)[^/]+\/guide\/$/, '/lesson guide/')
    .replace(/^\/(modules\/[^/]+|case-studies)\/[^/]+\/(screen|present)\/$/, '/$2/')
    .replace(/^\/modules\/[^/]+\/quiz\/$/, '/quiz/')
    .replace(/^\/modules\/[^/]+\/[^/]+\/$/, '/lesson/')
    .replace(/^\/modules\/[^/]+\/$/, '/module/')
    .replace(/^\/(case-studies|sources|paths|workshops)\/[^/]+\/$/, '/one of $1/')
    .replace(/^\/exercises\/[^/]+\/(lead|wall|solo|report)\/$/, '/$1 of an exercise/')
    .replace(/^\/exercises\/[^/]+\/guide\/$/, '/exercise guide/')
    .replace(/^\/exercises\/[^/]+\/$/, '/exercise/');
}

/** The pages somebody would look at first in a language: a translated one of each kind. */
const favourites = ['what-interference-is/rights-first', 'what-interference-is', 'canada-2019-2025', 'election-week-in-taluna', '/sources/e/', '/paths/emb/', '/workshops/taster/'];

/** A page to look at: in every view, or in the one whose turn it is. */
export interface Look {
  address: string;
  turn?: number;
}

/**
 * Every page of the source language, and one page of each kind in a language that runs the other way and in the one with
 * the longest words: the pages of a kind differ in words alone, and what words can break is looked at on all of them
 * without a browser. For the same reason only the first of a kind is seen in every view, and its brothers take the views
 * in turn; of guides, windows, papers and lists, which show a text once more in another shape, two of a kind are seen.
 * With WALK=whole, all of them in all.
 */
export function pagesToLookAt(): Look[] {
  const pages = builtPages();
  if (process.env.WALK === 'whole') return pages.map((address) => ({ address }));
  const own = pages.filter((one) => languageOf(one) === 'en' || languageOf(one) === '');
  const others = pages.filter((one) => languageOf(one) === 'ar' || (languageOf(one) === 'fr' && !isOnceMore(one)));
  return [...inTurn(own), ...firstOfEachKind(others).map((address, turn) => ({ address, turn }))];
}

function inTurn(pages: string[]): Look[] {
  const met = new Map<string, number>();
  return pages.flatMap((address) => {
    const kind = `${languageOf(address)} ${kindOf(address)}`;
    const turn = met.get(kind) ?? 0;
    met.set(kind, turn + 1);
    if (turn >= 2 && isOnceMore(address)) return [];
    return turn === 0 ? { address } : { address, turn };
  });
}

function firstOfEachKind(pages: string[]): string[] {
  const chosen = new Map<string, string>();
  for (const address of pages) {
    const key = `${languageOf(address)} ${kindOf(address)}`;
    const now = chosen.get(key);
    if (now === undefined || (isFavourite(address) && !isFavourite(now))) chosen.set(key, address);
  }
  return [...chosen.values()].sort();
}

const isOnceMore = (address: string) => /\/(guide|screen|present|lead|wall|report|solo)\/$|\/(print|sources)\/[^/]+\/$/.test(address);
const isFavourite = (address: string) => favourites.some((part) => address.includes(part));
