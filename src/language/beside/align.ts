/** Elements that hold a piece of running text. */
const holders = 'h1,h2,h3,h4,p,li,td,th,dt,dd,figcaption,legend,label,caption,summary';

/**
 * The pieces of text of a page by a key that is the same in every language: the nearest id above, the kind of element,
 * and its place among those of its kind there. Ids never follow the wording, so two languages of a page give the same keys.
 */
export function pieces(main: Element): Map<string, HTMLElement> {
  const found = new Map<string, HTMLElement>();
  const counts = new Map<string, number>();
  for (const piece of main.querySelectorAll<HTMLElement>(holders)) {
    if (piece.closest('.translation-notice, .opening-facts, .reading-rail, nav') || piece.querySelector(holders) || !piece.textContent?.trim()) continue;
    const kind = `${piece.parentElement?.closest('[id]')?.id ?? ''} ${piece.tagName}`;
    const place = counts.get(kind) ?? 0;
    counts.set(kind, place + 1);
    found.set(`${kind} ${place}`, piece);
  }
  return found;
}

/** The words of a piece as they are read: without notes, reference numbers and buttons. */
export function wordsOf(piece: Element): string {
  const copy = piece.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('.term-note, .cite, .behind-other, .behind-button, .beside-other, script, template')) extra.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The language a piece stands in, and its direction. */
export const languageOf = (piece: Element): { lang: string; dir: string } => ({
  lang: piece.closest('[lang]')?.getAttribute('lang') ?? '',
  dir: piece.closest('[dir]')?.getAttribute('dir') ?? 'ltr',
});
