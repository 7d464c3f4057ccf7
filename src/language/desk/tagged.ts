/** A piece of a text: words, words between two tags, or a tag that stands alone. */
export type Piece = string | { tag: string; inside?: Piece[] };

const tag = /<(\/?)([gx])(\d{1,4})(\/?)>/g;

/** A text with its tags as pieces. A tag without its partner is left among the words, where it can be seen. */
export function tagged(text: string): Piece[] {
  const open: { tag: string; raw: string; pieces: Piece[] }[] = [];
  let pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(tag)) {
    const [raw, closes, letter, number = ''] = found;
    if (found.index > from) pieces.push(text.slice(from, found.index));
    from = found.index + raw.length;
    if (letter === 'x') pieces.push({ tag: number });
    else if (!closes) {
      open.push({ tag: number, raw, pieces });
      pieces = [];
    } else if (open.at(-1)?.tag === number) pieces = joined(open, { tag: number, inside: pieces });
    else pieces.push(raw);
  }
  if (from < text.length) pieces.push(text.slice(from));
  while (open.length > 0) pieces = joined(open, open.at(-1)?.raw ?? '', ...pieces);
  return pieces;
}

/** Puts pieces into what was open around them. */
const joined = (open: { pieces: Piece[] }[], ...inner: Piece[]): Piece[] => [...(open.pop()?.pieces ?? []), ...inner];

/** The tags of a text as a translator puts them in: a pair, or one alone. */
export const tagsOf = (text: string): { open: string; close: string }[] =>
  [...text.matchAll(tag)].filter(([, closes]) => !closes).map(([raw, , letter, number]) => ({ open: raw, close: letter === 'g' ? `</g${number}>` : '' }));
