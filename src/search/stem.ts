import lunr from 'lunr';
import type { Ending, Rules } from './stems/rules.ts';

export type Stem = (word: string) => string;

/**
 * Brings the forms of a word together: elections, electoral, election. Languages without rules keep their words whole.
 * An index is some thirty thousand words, most of them met before; without a JIT that is felt.
 */
export function stemmer(tag: string, rules?: Rules): Stem {
  const stem = tag.split('-')[0] === 'en' ? english : rules ? byRules(rules) : (word: string) => word;
  const met = new Map<string, string>();
  return (word) => {
    const known = met.get(word) ?? stem(word);
    met.set(word, known);
    return known;
  };
}

const english: Stem = (word) => (/^[a-z]+$/.test(word) ? lunr.stemmer(new lunr.Token(word, {})).toString() : word);

function byRules({ letters, first, endings }: Rules): Stem {
  const own = new RegExp(letters);
  const patterns = first.map(([pattern, instead]): [RegExp, string] => [new RegExp(pattern, 'g'), instead]);
  return (word) => (own.test(word) ? endings.reduce(exchange, patterns.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), word)) : word);
}

/** The word with the first of these endings exchanged. A word that would become too short keeps its own. */
function exchange(word: string, endings: readonly Ending[]): string {
  const found = endings.find(([ending, , left]) => word.endsWith(ending) && word.length - ending.length >= left);
  return found ? word.slice(0, word.length - found[0].length) + found[1] : word;
}
