/** A piece of a page as written: a tag, or what stands between two. */
export interface Token {
  kind: 'open' | 'close' | 'text';
  raw: string;
  /** Of a tag, in small letters. */
  name: string;
}

const tag = /<(\/?)([a-zA-Z][\w-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|<!--[\s\S]*?-->|<![^>]*>/g;
/** Elements whose content is text and nothing else: a tag inside them is no tag. */
const raw = /^(script|style|title|textarea)$/;

/** Splits a page into tags and text. Reads what Astro writes; it is no parser for any HTML. */
export function tokens(html: string): Token[] {
  const out: Token[] = [];
  let from = 0;
  let inside: string | undefined;
  const text = (to: number) => {
    if (to > from) out.push({ kind: 'text', raw: html.slice(from, to), name: '' });
  };
  for (const found of html.matchAll(tag)) {
    const name = (found[2] ?? '').toLowerCase();
    if (found.index < from || !name || (inside && !(found[1] && name === inside))) continue;
    text(found.index);
    out.push({ kind: found[1] ? 'close' : 'open', raw: found[0], name });
    from = found.index + found[0].length;
    inside = !found[1] && raw.test(name) ? name : undefined;
  }
  text(html.length);
  return out;
}
