import { decodeHtml } from './htmlSigns.ts';

/** Elements that hold no words of the table, or words somebody has struck out. */
const silent = new Set(['style', 'script', 'template', 'del']);
/** Elements after which a new line begins. */
const breaking = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The cells of every table row of a page, as text with line breaks, however a word processor has dressed it: spans and
 * fonts are looked through, comments and struck words left out. It never throws.
 */
export function tableRows(html: string): string[][] {
  const rows: string[][] = [];
  let cell: string | undefined;
  let hush: string | undefined;
  let depth = 0;
  const endCell = () => {
    if (cell !== undefined) rows.at(-1)?.push(tidy(cell));
    cell = undefined;
  };
  for (const { name, closes, words } of tokens(html)) {
    if (hush !== undefined) {
      if (name === hush) depth += closes ? -1 : 1;
      if (depth === 0) hush = undefined;
    } else if (words !== undefined) {
      if (cell !== undefined) cell += words.replace(/[ \t\r\n]+/g, ' ');
    } else if (!closes && silent.has(name)) [hush, depth] = [name, 1];
    else if (name === 'tr' || name === 'table') {
      endCell();
      if (name === 'tr' && !closes) rows.push([]);
    } else if (name === 'td' || name === 'th') {
      endCell();
      if (!closes) cell = '';
    } else if (cell !== undefined && breaking.has(name) && (closes || name === 'br' || cell.trim() !== '')) cell += '\n';
  }
  endCell();
  return rows;
}

interface Token {
  name: string;
  closes: boolean;
  words?: string;
}

function* tokens(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const from = html.indexOf('<', at);
    if (from !== at) yield { name: '', closes: false, words: decodeHtml(html.slice(at, from < 0 ? undefined : from)) };
    if (from < 0) return;
    const comment = html.startsWith('<!--', from);
    const end = html.indexOf(comment ? '-->' : '>', from);
    if (end < 0) return;
    at = end + (comment ? 3 : 1);
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9]*)(?![\w:])/i.exec(html.slice(from, from + 24)) ?? [];
    if (!comment && name) yield { name: name.toLowerCase(), closes: slash === '/' };
  }
}

/** Lines without spaces at their ends, and no empty ones. */
const tidy = (text: string): string => text.split('\n').map((line) => line.trim()).filter(Boolean).join('\n');
