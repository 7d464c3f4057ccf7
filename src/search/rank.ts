import { eachName } from './names.ts';
import type { Query } from './query.ts';
import type { Result } from './result.ts';
import { wordsOf } from './tokens.ts';

/**
 * What a reader expects of any engine. Whoever types a name gets the thing of that name: a title or short name that says
 * exactly the query goes before everything else, one that holds all its words counts half as much again, and so does a
 * heading that holds them all; of a longer question, most of the words count for something. And a lesson, case or term goes before a page about the site that uses the same words.
 */
export function rank(results: readonly Result[], query: Query, stem: (word: string) => string): Result[] {
  const wanted = query.words.map(stem);
  const likenessOf = (name: string) => likeness(wordsOf(name).map(stem), wanted);
  const lift = ({ title, also, kind, section }: Result) => {
    const said = likenessOf(section?.title ?? '');
    // One word of a query stands in many headings; several together are what was asked for.
    const heading = said >= 1.5 && wanted.length > 1 ? 2 : Math.min(1.5, said);
    const lifted = Math.max(heading, likenessOf(title), ...eachName(also).map(likenessOf));
    return lifted * (kind === 'page' && lifted === 1 ? 0.5 : 1);
  };
  return results.map((result) => ({ ...result, score: result.score * lift(result) })).sort((a, b) => b.score - a.score);
}

function likeness(name: string[], wanted: string[]): number {
  const has = new Set(name);
  const said = wanted.filter((word) => has.has(word)).length;
  if (said === 0) return 1;
  if (said < wanted.length) return said > 2 && said >= 0.6 * wanted.length ? 1.25 : 1;
  return has.size === new Set(wanted).size ? 100 : 1.5;
}
