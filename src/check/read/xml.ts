/** One opening tag of a drawing, with what holds it and the text directly inside it. */
export interface Element {
  name: string;
  line: number;
  parent: string | undefined;
  attributes: { name: string; value: string }[];
  text: string;
}

/** What the reader stops at: everything in XML that is more than tags, attributes in double quotes, and text. */
export interface Stop {
  line: number;
  what: string;
}

const tag = /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<>]*")*)\s*(\/?)>/;
const attribute = /([\w:.-]+)="([^"<>]*)"/g;
const markup: [RegExp, string][] = [
  [/^<!--/, 'a comment'],
  [/^<!\[CDATA\[/i, 'a CDATA section'],
  [/^<!DOCTYPE/i, 'a DOCTYPE'],
  [/^<!/, 'a declaration'],
  [/^<\?/, 'a processing instruction'],
];

/** Reads the small part of XML a drawing needs. It stops at the first thing it does not know. */
export function readXml(source: string): { elements: Element[]; stop: Stop | undefined } {
  const elements: Element[] = [];
  const open: Element[] = [];
  let at = 0;
  const stop = (what: string) => ({ elements, stop: { line: source.slice(0, at).split('\n').length, what } });
  while (at < source.length) {
    const text = /^[^<]+/.exec(source.slice(at))?.[0];
    if (text) {
      const entity = strangeEntity(text);
      if (entity) return stop(`the character reference ${entity}`);
      const holder = open.at(-1);
      if (holder) holder.text += text;
      else if (text.trim()) return stop('text outside the <svg> element');
      at += text.length;
      continue;
    }
    const known = markup.find(([pattern]) => pattern.test(source.slice(at, at + 12)));
    if (known) return stop(known[1]);
    const [whole, closes, name = '', attributes = '', alone] = tag.exec(source.slice(at)) ?? [];
    if (!whole) return stop('a tag that cannot be read; attributes stand in double quotes and hold no < or >');
    if (closes) {
      if (open.pop()?.name !== name || attributes || alone) return stop(`</${name}>, which closes nothing`);
    } else {
      if (elements.length > 0 && open.length === 0) return stop('a second element outside the <svg> element');
      const element = { name, line: source.slice(0, at).split('\n').length, parent: open.at(-1)?.name, attributes: read(attributes), text: '' };
      const entity = element.attributes.map(({ value }) => strangeEntity(value)).find(Boolean);
      if (entity) return stop(`the character reference ${entity}`);
      elements.push(element);
      if (!alone) open.push(element);
    }
    at += whole.length;
  }
  const last = open.at(-1);
  return last ? stop(`the end of the file, while <${last.name}> is still open`) : { elements, stop: undefined };
}

const read = (attributes: string) => [...attributes.matchAll(attribute)].map(([, name = '', value = '']) => ({ name, value }));

/** Only the five references every XML file knows; others can hide a character or a scheme. */
const strangeEntity = (text: string) => /&(?!(?:amp|lt|gt|quot|apos);)[^\s;]*;?/.exec(text)?.[0];
