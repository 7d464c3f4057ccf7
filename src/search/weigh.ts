/** What answers one word of a query. */
export interface WordHits {
  /** Each thing that has the word, with the engine's score. */
  scores: Map<string, number>;
  /** How many of them are texts: lessons, cases and pages, not the single sentences of the glossary. */
  texts: number;
}

/**
 * Brings the words of a query together: things that have all of them first, then those that have most. A word counts by
 * its rarity, so that no list of stop words is needed in any language; what covers much less of the query than the best
 * does is left out. Best first.
 */
export function weigh(hits: readonly WordHits[], texts: number): { id: string; score: number }[] {
  const rarities = hits.map((word) => rarity(word, texts));
  const all = rarities.reduce((sum, one) => sum + one, 0) || 1;
  const weighed = [...new Set(hits.flatMap(({ scores }) => [...scores.keys()]))].map((id) => {
    const parts = hits.map(({ scores }, i) => ({ score: scores.get(id) ?? 0, rarity: rarities[i] ?? 0 }));
    const covered = parts.reduce((sum, part) => sum + (part.score > 0 ? part.rarity : 0), 0) / all;
    return { id, covered, score: parts.reduce((sum, part) => sum + part.score * part.rarity, 0) * covered ** 2 };
  });
  const best = Math.max(0, ...weighed.map(({ covered }) => covered));
  return weighed.filter(({ covered }) => covered > 0 && covered >= 0.6 * best).sort((a, b) => b.score - a.score);
}

/** Words so common beside the others that marking them in an excerpt would only make noise. */
export function common(words: readonly string[], hits: readonly WordHits[], texts: number): Set<string> {
  const rarities = hits.map((word) => rarity(word, texts));
  const highest = Math.max(0, ...rarities);
  return new Set(words.filter((_, i) => (rarities[i] ?? 0) < 0.3 * highest));
}

/** As in BM25: near 0 for a word that every text has, highest for one that only the glossary has. Nothing for one nobody has. */
function rarity({ scores, texts: having }: WordHits, texts: number): number {
  return scores.size === 0 ? 0 : Math.log(1 + (texts - having + 0.5) / (having + 0.5));
}
