import { pagefindResult, type PagefindPage } from './pagefindResult.ts';
import { readQuery } from './query.ts';
import { rank } from './rank.ts';
import { shown, type Answer, type Engine, type Filters, type Result } from './result.ts';
import type { Stem } from './stem.ts';
import { wordsOf } from './tokens.ts';
import { common, weigh } from './weigh.ts';

/** The parts of Pagefind that are used here (1.5, `pagefind.js`). */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string, options: { filters: Record<string, string> }): Promise<Answered>;
}
interface Answered {
  results: Found[];
  totalFilters: Counts;
}
/** How many entries have each value of each filter. */
type Counts = Record<string, Record<string, number>>;
interface Found {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

const nothing: Answered = { results: [], totalFilters: {} };

/** The search for browsers with WebAssembly. Only what answers the query is fetched. */
export async function loadPagefind(address: string, stem: Stem): Promise<Engine> {
  const pagefind = (await import(address)) as Pagefind;
  // A worker would escape the page's policy, and making one breaks Trusted Types.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  const texts = textsIn(await pagefind.filters());
  return { search: (typed, filters) => search(pagefind, texts, typed, filters, stem) };
}

/**
 * Pagefind finds only what has every word. So it is asked for each word alone as well, and `weigh` brings them together. It
 * takes the beginning of a word for the word: asked for our stem too, it finds forms its own stemmer does not know.
 */
async function search(pagefind: Pagefind, texts: number, typed: string, filters: Filters, stem: Stem): Promise<Answer> {
  const query = readQuery(typed);
  const stems = query.words.map(stem);
  const ask = async (forms: string[], kind = filters.kind) => joined(await Promise.all([...new Set(forms)].map((form) => pagefind.search(form, { filters: chosen({ ...filters, kind }) }))));
  const answers = await Promise.all(query.typed.map((word, i) => ask(formsOf(word, query.words[i] ?? word, stems[i] ?? word))));
  const together = query.words.length > 1 ? await ask([query.typed.join(' ')]) : nothing;
  const hits = answers.map(({ results, totalFilters }) => ({ scores: new Map(results.map(({ id, score }) => [id, score])), texts: textsIn(totalFilters) }));
  const weighed = weigh(hits, texts);
  const named = query.words.length > 1 && filters.kind === '' ? await ask([query.typed.join(' '), stems.join(' ')], 'term') : nothing;
  const wanted = new Set(stems);
  const says = (heading: string) => new Set(wordsOf(heading).map(stem).filter((word) => wanted.has(word))).size;
  const found = latest([...answers.sort((a, b) => b.results.length - a.results.length), together]);
  const best = await Promise.all(
    candidates(weighed, named.results).flatMap(({ id, score }) => found.get(id)?.data().then((page) => pagefindResult(page, score, says)) ?? []),
  );
  const noise = new Set([...common(query.words, hits, texts)].map(stem));
  return { results: rank(best, query, stem).map((one) => quieten(one, noise, stem)), total: weighed.length };
}

/** A word as it was typed, and its stem where that is long enough to mean something. English stems are Pagefind's own. */
const formsOf = (typed: string, word: string, stem: string): string[] => (stem === word || stem.length < 3 ? [typed] : [typed, stem]);

/** The answers to several forms of a word as one: each thing with its best score, and counted where most were found. */
function joined(answers: readonly Answered[]): Answered {
  const best = new Map<string, Found>();
  for (const one of answers.flatMap(({ results }) => results)) if (one.score > (best.get(one.id)?.score ?? 0)) best.set(one.id, one);
  const widest = answers.reduce((most, one) => (one.results.length > most.results.length ? one : most), nothing);
  return { results: [...best.values()].sort((a, b) => b.score - a.score), totalFilters: widest.totalFilters };
}

/** Terms are single sentences and count little beside lessons: two that have every word of the query are looked at as well, for a name may be among them. */
function candidates(weighed: readonly { id: string; score: number }[], named: readonly Found[]): { id: string; score: number }[] {
  const best = weighed.slice(0, shown);
  const names = weighed.filter(({ id }) => named.slice(0, 2).some((term) => term.id === id) && !best.some((one) => one.id === id));
  return [...best.slice(0, shown - names.length), ...names];
}

const chosen = (filters: Filters) => Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));

/** The glossary apart: its entries are single sentences, and say little about how common a word is. */
const textsIn = ({ kind = {} }: Counts) => Object.entries(kind).reduce((sum, [name, count]) => sum + (name === 'term' ? 0 : count), 0);

/** Each thing once, from the last answer that has it: the excerpt is about the rarest word, or about all words together. */
const latest = (answers: readonly { results: Found[] }[]) => new Map(answers.flatMap(({ results }) => results.map((one) => [one.id, one])));

/** Takes the marks off words that say little. */
function quieten(found: Result, noise: Set<string>, stem: Stem): Result {
  const says = (text: string) => wordsOf(text).some((word) => !noise.has(stem(word)));
  return { ...found, excerpt: found.excerpt.map(({ text, hit }) => ({ text, hit: hit && says(text) })) };
}
