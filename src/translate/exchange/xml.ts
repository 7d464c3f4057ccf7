/** An element of an XML text, without its namespace prefix. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/** 30 MB: the whole course in a language has a fifth of it. */
const largest = 30_000_000;
const deepest = 60;

/** What stands between `<` and `>`, as far as it goes in a sound file: a quoted value may hold `>`. */
const tagPattern = /<(\/?)([^\s<>/"'=!?]+)((?:\s+[^\s<>/"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads XML of strangers: no document type, no entities but the five and numbers, nothing fetched, nothing endless.
 * What cannot be read says why and on which line; it never throws.
 */
export function parseXml(text: string): { root: Element } | { broken: string } {
  if (text.length > largest) return { broken: `The file is larger than ${largest / 1_000_000} MB.` };
  const reader = new Reader(text);
  while (!reader.done) reader.step();
  if (reader.broken) return { broken: `${reader.broken} (line ${text.slice(0, reader.at).split('\n').length})` };
  return reader.root ? { root: reader.root } : { broken: 'The file holds no XML.' };
}

class Reader {
  at = 0;
  root: Element | undefined;
  broken: string | undefined;
  readonly open: Element[] = [];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    if (this.broken !== undefined) return true;
    if (this.at < this.text.length) return false;
    if (this.open.length > 0) this.broken = `The file ends inside <${this.open.at(-1)?.name}>; it may have been cut off.`;
    return true;
  }

  step(): void {
    if (this.text[this.at] !== '<') this.characters();
    else if (this.text.startsWith('<!--', this.at)) this.skip('-->');
    else if (this.text.startsWith('<?', this.at)) this.skip('?>');
    else if (this.text.startsWith('<![CDATA[', this.at)) this.cdata();
    else if (this.text.startsWith('<!', this.at)) this.broken = 'The file declares a document type or entities. Such files are not read; export it again without them.';
    else this.tag();
  }

  skip(end: string): number {
    const to = this.text.indexOf(end, this.at);
    if (to < 0) this.broken = `"${end}" is missing.`;
    this.at = to < 0 ? this.at : to + end.length;
    return to;
  }

  cdata(): void {
    const from = this.at + '<![CDATA['.length;
    const to = this.skip(']]>');
    if (to >= 0) this.open.at(-1)?.children.push(this.text.slice(from, to));
  }

  characters(): void {
    const to = this.text.indexOf('<', this.at);
    const raw = this.text.slice(this.at, to < 0 ? undefined : to);
    const parent = this.open.at(-1);
    if (!parent && /[^\s\uFEFF]/.test(raw)) this.broken = 'There is text outside the elements: this is no XML.';
    else {
      parent?.children.push(this.decoded(raw));
      if (this.broken === undefined) this.at += raw.length;
    }
  }

  tag(): void {
    tagPattern.lastIndex = this.at;
    const [whole, closes, name = '', attributes = '', empty] = tagPattern.exec(this.text) ?? [];
    const local = name.split(':').at(-1) ?? name;
    if (whole === undefined) this.broken = 'A tag is not written as XML asks for.';
    else if (closes) this.close(local);
    else this.begin(local, attributes, empty === '/');
    if (this.broken === undefined) this.at += whole?.length ?? 0;
  }

  begin(name: string, attributes: string, empty: boolean): void {
    const element: Element = { name, attributes: Object.create(null) as Record<string, string>, children: [] };
    for (const [, key = '', double, single] of attributes.matchAll(attributePattern)) element.attributes[key.split(':').at(-1) ?? key] = this.decoded(double ?? single ?? '');
    const parent = this.open.at(-1);
    if (parent) parent.children.push(element);
    else if (this.root) this.broken = 'The file goes on after its end.';
    else this.root = element;
    if (!empty) this.open.push(element);
    if (this.open.length > deepest) this.broken = 'Elements are nested too deep.';
  }

  close(name: string): void {
    const last = this.open.pop();
    if (last?.name !== name) this.broken = last ? `<${last.name}> is closed by </${name}>.` : `</${name}> closes nothing.`;
  }

  decoded(raw: string): string {
    return raw.replace(/\r\n?/g, '\n').replace(/&([^;&\s]{0,12};)?/g, (whole, name?: string) => {
      const sign = signOf(name?.slice(0, -1) ?? '');
      if (sign === undefined) this.broken ??= `"${whole}" is no sign of XML.`;
      return sign ?? '';
    });
  }
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function signOf(name: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : decimal ? Number(decimal) : undefined;
  if (code === undefined) return Object.hasOwn(named, name) ? named[name] : undefined;
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** The elements inside, by name. */
export const inside = ({ children }: Element, ...names: string[]): Element[] => children.filter((child): child is Element => typeof child !== 'string' && names.includes(child.name));

/** Everything written inside, elements left out. */
export const textIn = ({ children }: Element): string => children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
