import { close, divider, open, unmarked, type Showing } from '../../translate/tree/marked.ts';
import { tokens, type Token } from './tokens.ts';

/** What the elements say: the words of the page's own language, and the source language. */
export interface Setting {
  /** Attributes of what stands in the source language: `lang="en" dir="ltr"`. */
  source: string;
  /** Attributes of what stands in the page's language, inside a text of the other. */
  own: string;
  /** Labels of the two buttons: today's source of a text that is behind; the translation of a safety step. */
  today: string;
  other: string;
}

/**
 * The page with its marks turned into elements: what stands in the source language says so, and what is behind carries a
 * button with today's words. A mark that fills a block sets the block's own language, so that an English paragraph of an
 * Arabic page starts at its left.
 */
export function withLanguages(html: string, setting: Setting): string {
  if (!html.includes(open)) return html;
  const list = tokens(html);
  const state = new Writer(list, setting);
  for (let i = 0; i < list.length; i += 1) state.write(i);
  return state.out.join('');
}

/** Blocks that can carry a language for all of their text. */
const blocks = /^(p|li|h[1-6]|td|th|dd|dt|figcaption|summary|legend|caption|cite|strong|em|a|span|label|blockquote|button|option)$/;
/** In here a second button, or a second text, has no place. */
const single = /^(a|button|summary|label|option|title|textarea|script|style|nav|template|h1)$/;
const onlyText = /^(title|textarea|script|style|option)$/;

class Writer {
  readonly out: string[] = [];
  readonly #list: Token[];
  readonly #setting: Setting;
  readonly #around: string[] = [];
  /** What closes each mark that is open. */
  readonly #ends: string[] = [];
  #id = 0;
  /** The element around the next mark carries its language. */
  #skip = false;

  constructor(list: Token[], setting: Setting) {
    this.#list = list;
    this.#setting = setting;
  }

  write(i: number): void {
    const token = this.#list[i] as Token;
    if (token.kind === 'open') this.#open(token, i);
    else if (token.kind === 'close') this.#close(token);
    else this.out.push(this.#around.some((name) => onlyText.test(name)) ? unmarked(token.raw) : this.#text(token.raw));
  }

  #open(token: Token, i: number): void {
    const { attributes, marked } = plainAttributes(token.raw);
    const filled = this.#fills(token, i);
    const textAlone = onlyText.test(token.name) && (this.#list[i + 1]?.raw.includes(`${open}e`) ?? false);
    this.#skip = filled;
    const language = marked || filled || textAlone ? ` ${this.#setting.source}` : '';
    this.out.push(language && !/\slang=/.test(attributes) ? attributes.replace(/\s*\/?>$/, (end) => `${language}${end}`) : attributes);
    if (!/\/>$|^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/i.test(token.raw)) this.#around.push(token.name);
  }

  #close({ raw, name }: Token): void {
    if (this.#around.at(-1) === name) this.#around.pop();
    this.out.push(raw);
  }

  /** Does one mark of the source language begin with this element and end with it? */
  #fills({ name }: Token, i: number): boolean {
    const first = this.#list[i + 1];
    if (!blocks.test(name) || first?.kind !== 'text' || !first.raw.trimStart().startsWith(`${open}e`)) return false;
    for (let at = i + 1, depth = 1; at < this.#list.length; at += 1) {
      const token = this.#list[at] as Token;
      if (token.kind === 'open' && token.name === name) depth += 1;
      if (token.kind === 'close' && token.name === name) depth -= 1;
      if (depth === 0) return this.#endsHere(i + 1, at);
    }
    return false;
  }

  #endsHere(from: number, to: number): boolean {
    const text = this.#list.slice(from, to).filter(({ kind }) => kind === 'text').map(({ raw }) => raw).join('');
    return text.trimEnd().endsWith(close) && text.split(open).length === 2;
  }

  #text(raw: string): string {
    return raw.replace(/\uE000([escd])|\uE001|\uE002/g, (sign, letter: Showing | undefined) => (letter ? this.#begin(letter) : sign === divider ? this.#turn() : this.#end()));
  }

  #begin(letter: Showing): string {
    const alone = this.#around.some((name) => single.test(name));
    if (this.#skip) {
      this.#skip = false;
      this.#ends.push('', '');
      return '';
    }
    if (letter === 'e' || alone) {
      this.#ends.push(letter === 's' ? '' : '</span>', alone && letter !== 'e' ? 'hide' : '');
      return letter === 's' ? '' : `<span ${this.#setting.source}>`;
    }
    this.#ends.push('</span></span>', letter);
    return letter === 's' ? '<span class="behind"><span class="behind-text">' : `<span class="behind behind-safe"><span class="behind-text" ${this.#setting.source}>`;
  }

  /** Between the two texts: the button, and the beginning of the second. */
  #turn(): string {
    const letter = this.#ends.at(-1);
    if (letter === 'hide') return '<template>';
    if (letter === 'd') return `</span><span class="behind-draft" ${this.#setting.own}>`;
    this.#id += 1;
    const [label, language] = letter === 's' ? [this.#setting.today, this.#setting.source] : [this.#setting.other, this.#setting.own];
    return `</span> <span class="behind-button" role="button" tabindex="0" aria-describedby="behind-${this.#id}">${label}</span><span class="behind-other" id="behind-${this.#id}" role="tooltip" ${language}>`;
  }

  #end(): string {
    const letter = this.#ends.pop();
    const end = this.#ends.pop() ?? '';
    return letter === 'hide' ? `</template>${end}` : end;
  }
}

/** A tag without marks in its attributes, and whether there were any: an English `alt` on a French page is English. */
function plainAttributes(raw: string): { attributes: string; marked: boolean } {
  return raw.includes(open) || raw.includes(close) ? { attributes: unmarked(raw), marked: raw.includes(`${open}e`) && /^<img\b/i.test(raw) } : { attributes: raw, marked: false };
}
