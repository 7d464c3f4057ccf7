import lunr from 'lunr';

/** Brings the forms of a word together: elections, electoral, election. Languages without rules keep their words whole. */
export function stemmer(tag: string): (word: string) => string {
  return tag.split('-')[0] === 'en' ? english : (word) => word;
}

/** An index is some thirty thousand words, most of them met before; without a JIT that is felt. */
const met = new Map<string, string>();

function english(word: string): string {
  const stem = met.get(word) ?? (/^[a-z]+$/.test(word) ? lunr.stemmer(new lunr.Token(word, {})).toString() : word);
  met.set(word, stem);
  return stem;
}
