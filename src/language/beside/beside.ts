import { languageOf, pieces, wordsOf } from './align.ts';
import { loadPage } from './loadPage.ts';

/**
 * Reading in two languages: each piece of text gets the same piece of the other language beside it (below it on a narrow
 * screen). A piece that says the same in both is left alone.
 */
export async function showBeside(page: Document, address: string): Promise<number> {
  const other = await loadPage(address);
  hideBeside(page);
  const theirs = pieces(mainOf(other));
  let shown = 0;
  for (const [key, piece] of pieces(mainOf(page))) {
    const match = theirs.get(key);
    const text = match ? wordsOf(match) : '';
    if (!match || text === '' || text === wordsOf(piece)) continue;
    add(piece, text, languageOf(match));
    shown += 1;
  }
  page.body.classList.toggle('beside', shown > 0);
  return shown;
}

/** One language again: every element as it was. */
export function hideBeside(page: Document): void {
  for (const other of page.querySelectorAll('.beside-other')) other.remove();
  for (const own of page.querySelectorAll('.beside-own')) own.replaceWith(...own.childNodes);
  page.body.classList.remove('beside');
}

/** The piece's own nodes are moved into one element and not copied, so that buttons and links keep working. */
function add(piece: HTMLElement, text: string, { lang, dir }: { lang: string; dir: string }): void {
  const own = piece.ownerDocument.createElement('span');
  own.className = 'beside-own';
  own.append(...piece.childNodes);
  const other = piece.ownerDocument.createElement('span');
  other.className = 'beside-other';
  other.lang = lang;
  other.dir = dir;
  other.textContent = text;
  piece.append(own, other);
}

const mainOf = (page: Document): Element => page.querySelector('main') ?? page.body;
