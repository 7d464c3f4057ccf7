import type { Run } from './result.ts';
import { tokens } from './tokens.ts';

/** A text cut where the words that answer begin and end. */
export function markWords(text: string, isHit: (word: string) => boolean): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { word, start, end } of tokens(text)) {
    if (!isHit(word)) continue;
    runs.push({ text: text.slice(from, start), hit: false }, { text: text.slice(start, end), hit: true });
    from = end;
  }
  return [...runs, { text: text.slice(from), hit: false }].filter((run) => run.text !== '');
}

/** Pagefind hands out HTML, with `<mark>` as its only element: cut at the marks, and every entity a character again. */
export function splitMarks(html: string): Run[] {
  return html
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .flatMap((part) => (part.startsWith('<mark>') ? bareWord(characters(part.slice(6, -7))) : [{ text: characters(part), hit: false }]))
    .filter((run) => run.text !== '');
}

/** Pagefind marks up to the next space; the full stop behind a word is no part of the answer. */
function bareWord(marked: string): Run[] {
  const [, before = '', word = '', after = ''] = marked.match(/^([^\p{L}\p{N}]*)([\s\S]*?)([^\p{L}\p{N}]*)$/u) ?? [];
  return [{ text: before, hit: false }, { text: word, hit: true }, { text: after, hit: false }];
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const characters = (html: string) => html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
