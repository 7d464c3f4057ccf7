import { tokens } from '../../src/language/page/tokens.ts';

/** A piece of text of a page with the language and direction it stands in. */
export interface Piece {
  text: string;
  lang: string;
  dir: string;
  /** Names and titles that stay as they are. */
  kept: boolean;
  /** The nearest id above, which is the same in every language. */
  id: string;
}

const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const unread = /^(script|style|template)$/;

/** Every text of a page that somebody reads, in order. */
export function pieces(html: string): Piece[] {
  const out: Piece[] = [];
  const around: { name: string; lang: string; dir: string; kept: boolean; id: string; unread: boolean }[] = [];
  for (const { kind, raw, name } of tokens(html)) {
    const now = around.at(-1) ?? { name: '', lang: '', dir: 'ltr', kept: false, id: '', unread: false };
    if (kind === 'close') {
      while (around.length > 0 && around.pop()?.name !== name);
    } else if (kind === 'text') {
      const text = raw.replace(/\s+/g, ' ').trim();
      if (text && !now.unread) out.push({ text, lang: now.lang, dir: now.dir, kept: now.kept, id: now.id });
    } else if (!empty.test(name) && !raw.endsWith('/>')) {
      const value = (attribute: string) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(raw)?.[1];
      around.push({
        name,
        lang: value('lang') ?? now.lang,
        dir: value('dir') ?? now.dir,
        kept: now.kept || value('translate') === 'no' || /^(cite|code|kbd|em)$/.test(name),
        id: value('id') ?? now.id,
        unread: now.unread || unread.test(name),
      });
    }
  }
  return out;
}

/** Every id of a page, in order. */
export const idsOf = (html: string): string[] => tokens(html).flatMap(({ kind, raw }) => (kind === 'open' ? (/\sid="([^"]*)"/.exec(raw)?.[1] ?? []) : []));

/** Words of plain English letters, three or more in a row: what no Arabic sentence holds unless it says so. */
const latinRun = /[A-Za-z][a-z’]+(?: [A-Za-z’-]+){3,}/;
const arabic = /[\u0600-\u06FF]/;

/** Texts that stand in a language other than the one they claim, as sentences. */
export function misnamed(page: Piece[], tag: string, source: readonly Piece[]): string[] {
  const english = new Set(source.map(({ text }) => text).filter((text) => text.split(' ').length > 5));
  return page
    .filter(({ kept, lang }) => !kept && lang === tag)
    .filter(({ text }) => (tag.startsWith('ar') ? latinRun.test(text) && !arabic.test(text) : english.has(text)))
    .map(({ text, id }) => `in #${id}: “${text.slice(0, 80)}” stands as ${tag}`);
}

/** Signs of the engine that must not reach a reader. */
export const leaks = (html: string): string[] => html.match(/[\uE000-\uE002]|&lt;\/?[gx]\d+\/?&gt;/g) ?? [];
