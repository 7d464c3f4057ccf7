import type { Query } from './query.ts';
import type { Result } from './result.ts';
import { wordsOf } from './tokens.ts';

/**
 * What a reader expects of any engine. Whoever types a name gets the thing of that name: a title or short name that says
 * exactly the query counts five times, one that holds all its words half as much again. And a lesson, case or term goes
 * before a page about the site that uses the same words.
 */
export function rank(results: readonly Result[], query: Query, stem: (word: string) => string): Result[] {
  const wanted = query.words.map(stem);
  const lift = ({ title, also, kind }: Result) =>
    Math.max(...[title, also].map((name) => likeness(wordsOf(name).map(stem), wanted))) * (kind === 'page' ? 0.5 : 1);
  return results.map((result) => ({ ...result, score: result.score * lift(result) })).sort((a, b) => b.score - a.score);
}

function likeness(name: string[], wanted: string[]): number {
  const has = new Set(name);
  if (wanted.length === 0 || !wanted.every((word) => has.has(word))) return 1;
  return has.size === new Set(wanted).size ? 5 : 1.5;
}
