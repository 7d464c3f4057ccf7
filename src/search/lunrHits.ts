import lunr from 'lunr';
import type { Query } from './query.ts';
import type { Stem } from './stem.ts';
import type { WordHits } from './weigh.ts';

/** What answers one word of the query, with the stems that were met. */
export interface Hits extends WordHits {
  stems: string[];
}

/** A word as such, then its beginning while it is being typed; only when neither is anywhere, words a slip of the hand away. */
export function hitsOf(index: lunr.Index, query: Query, at: number, stem: Stem): Hits {
  const word = query.words[at] ?? '';
  const growing = query.growing && at === query.words.length - 1 && word.length > 1;
  const exact = run(index, (q) => {
    q.term(stem(word), { boost: 4 });
    for (const one of query.joined) if (one.startsWith(word)) q.term(one, { boost: 4 });
    if (growing) for (const start of new Set([word, stem(word)])) q.term(start, { wildcard: lunr.Query.wildcard.TRAILING });
  });
  return exact.scores.size > 0 || word.length < 4 ? exact : nearHits(index, word, stem);
}

/** One letter wrong; or another ending, a third of the word at most; or in a long word two letters. */
function nearHits(index: lunr.Index, word: string, stem: Stem): Hits {
  const off = (editDistance: number) => run(index, (q) => q.term([word, stem(word)], { editDistance }));
  let hits = off(1);
  for (let length = word.length - 1; hits.scores.size === 0 && length >= Math.max(3, (word.length * 2) / 3); length -= 1) {
    hits = run(index, (q) => {
      q.term(word.slice(0, length), { wildcard: lunr.Query.wildcard.TRAILING });
      q.term(stem(word.slice(0, length)), {});
    });
  }
  return hits.scores.size === 0 && word.length > 6 ? off(2) : hits;
}

function run(index: lunr.Index, ask: (query: lunr.Query) => void): Hits {
  const found = index.query(ask);
  return {
    scores: new Map(found.map(({ ref, score }) => [ref, score])),
    texts: found.filter(({ ref }) => !ref.includes('#')).length,
    stems: [...new Set(found.flatMap(({ matchData }) => Object.keys(matchData.metadata)))],
  };
}
