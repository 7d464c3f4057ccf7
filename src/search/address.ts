/**
 * Where the site's root is, read off the link to the search page, and how addresses end there: a copy on a stick is
 * opened file by file, so its links say `…/index.html`.
 */
export interface Site {
  root: string;
  ending: string;
}

/** `searchPage` is the resolved address of the link that stands on every page: `https://host/sub/en/search/`. */
export function siteOf(searchPage: string, locale: string): Site {
  const [, root = '/', ending = ''] = searchPage.match(new RegExp(`^(.*/)${locale}/search/(index\\.html)?`)) ?? [];
  return { root, ending };
}

/** An address from the root, `/en/glossary/#emb`, as a link that works where the reader is. */
export function addressOf(url: string, { root, ending }: Site): string {
  const [path = '', anchor] = url.split('#');
  return `${root}${path.replace(/^\//, '')}${ending}${anchor ? `#${anchor}` : ''}`;
}
