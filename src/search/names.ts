/** A thing with several names has them in one string: an index takes strings. */
const between = ' · ';

interface Named {
  term: string;
  abbr?: string | undefined;
}

/**
 * What else a reader may type for a term: its short name, the name without what stands behind it in brackets, and both
 * names in the source language. The title itself is not repeated.
 */
export function namesOf(title: string, own: Named, source: Named): string {
  const names = [own.abbr, own.term, own.term.replace(/ \(.*\)$/, ''), source.abbr, source.term];
  return [...new Set(names)].filter((name) => name && name !== title).join(between);
}

export const eachName = (names: string): string[] => names.split(between);
