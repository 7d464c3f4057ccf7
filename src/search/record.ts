import type { Entry } from './entry.ts';
import { stemmer } from './stem.ts';
import { rulesOf } from './stems/byLanguage.ts';
import { wordsOf } from './tokens.ts';

/**
 * One entry as a page for Pagefind, written for it alone: the title as a field that weighs more than text, the headings
 * with the ids their sections have on the real page, and nothing that is not to be found.
 */
export function record(entry: Entry, tag: string): string {
  const { kind, title, also, place, audiences, summary, points, sections } = entry;
  const fields = { title, also, place, stems: stemsOf(entry, tag) };
  const filters = [['kind', kind], ...audiences.map((one) => ['audience', one])];
  return [
    `<!doctype html><html lang="${text(tag)}"><head>`,
    ...Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${text(value)}">`),
    ...filters.map(([name = '', value = '']) => `<meta data-pagefind-filter="${name}[content]" content="${text(value)}">`),
    `</head><body data-pagefind-body><p data-pagefind-weight="3">${text(summary)}</p>`,
    points.length > 0 && `<ul data-pagefind-weight="2">${points.map((point) => `<li>${text(point)}</li>`).join('')}</ul>`,
    ...sections.flatMap(({ id, title: heading, text: words }) => [heading && `<h2 id="${text(id)}" data-pagefind-weight="4">${text(heading)}</h2>`, `<p>${text(words)}</p>`]),
    '</body></html>',
  ].filter(Boolean).join('\n');
}

/** Its names, headings and summary as our stems, where Pagefind's stemmer is another: what `pagefind.ts` asks for meets them. */
function stemsOf({ title, also, summary, points, sections }: Entry, tag: string): string {
  const rules = rulesOf(tag);
  const words = wordsOf([title, also, summary, ...points, ...sections.map((part) => part.title)].join(' '));
  return rules ? [...new Set(words.map(stemmer(tag, rules)))].filter((stem) => stem.length > 2 && !words.includes(stem)).join(' ') : '';
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Pagefind parts a word from its article at a straight apostrophe only; `pagefindResult` writes the right one again. */
const text = (words: string) => words.replace(/’/g, "'").replace(/[&<>"]/g, (character) => entities[character] ?? character);
