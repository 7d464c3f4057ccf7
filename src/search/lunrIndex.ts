import { markWords } from './excerpt.ts';
import type { CourseFile, Doc, Texts } from './indexFile.ts';
import { build, hold, type Held } from './lunrBuild.ts';
import { hitsOf, type Hits } from './lunrHits.ts';
import { readQuery, type Query } from './query.ts';
import { rank } from './rank.ts';
import { shown, type Answer, type Engine, type Filters, type Result } from './result.ts';
import type { Stem } from './stem.ts';
import { wordsOf } from './tokens.ts';
import { common, weigh } from './weigh.ts';

/** The search for browsers without WebAssembly and for copies on a stick. Nothing a reader types is lunr's syntax to it. */
export function lunrEngine(course: CourseFile, modules: readonly Texts[], stem: Stem): Engine {
  const held = hold(course, modules);
  const index = build(held, stem);
  return {
    async search(typed, filters) {
      const query = readQuery(typed);
      const hits = query.words.map((_, at) => hitsOf(index, query, at, stem));
      return answer(held, hits, query, filters, stem);
    },
  };
}

function answer(held: Map<string, Held>, hits: Hits[], query: Query, filters: Filters, stem: Stem): Answer {
  const texts = [...held.values()].filter(({ doc }) => doc.kind !== 'term').length;
  const noise = common(query.words, hits, texts);
  const marked = new Set(hits.flatMap(({ stems }, i) => (noise.has(query.words[i] ?? '') ? [] : stems)));
  const results = weigh(hits, texts).flatMap(({ id, score }) => {
    const entry = held.get(id);
    return entry && passes(entry.doc, filters) ? [result(entry, score, marked, stem)] : [];
  });
  return { results: rank(results, query, stem).slice(0, shown), total: results.length };
}

const passes = (doc: Doc, { kind, audience }: Filters) =>
  (kind === '' || doc.kind === kind) && (audience === '' || !doc.audiences || doc.audiences.includes(audience));

function result({ doc, text }: Held, score: number, marked: Set<string>, stem: Stem): Result {
  const { url, kind, title, also = '', place = '', summary = '', points = [], parts = [] } = doc;
  const count = (words: string[]) => new Set(words.filter((word) => marked.has(word))).size;
  const excerpt = most([summary, ...points], (one) => count(wordsOf(one).map(stem))) ?? summary;
  // A word in the heading says more about a part than one in its text.
  const part = most(parts.map(([id, heading], i) => ({ id, heading, words: text[i] ?? [] })), ({ heading, words }) => 2 * count(wordsOf(heading).map(stem)) + count(words));
  return {
    url,
    kind,
    title,
    also,
    place,
    score,
    excerpt: markWords(excerpt, (word) => marked.has(stem(word))),
    section: part?.id ? { title: part.heading, url: `${url}#${part.id}` } : undefined,
  };
}

/** The first of those that have the most, if any has some. */
function most<T>(list: readonly T[], count: (one: T) => number): T | undefined {
  const counts = list.map(count);
  const best = Math.max(0, ...counts);
  return best > 0 ? list[counts.indexOf(best)] : undefined;
}
