import type { Entry } from './entry.ts';

/**
 * One entry as a page for Pagefind, written for it alone: the title as a field that weighs more than text, the headings
 * with the ids their sections have on the real page, and nothing that is not to be found.
 */
export function record({ kind, title, also, place, audiences, summary, points, sections }: Entry, tag: string): string {
  const fields = { title, also, place };
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

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (words: string) => words.replace(/[&<>"]/g, (character) => entities[character] ?? character);
