import { textIn, type Element } from './xml.ts';
import { escapeXml } from './xmlText.ts';

const tag = /<(\/?)(g)(\d+)>|<(x)(\d+)\/>/g;

/**
 * Numbered tags as XLIFF has them: `<g1>` becomes `<g id="1">`, `<x2/>` becomes `<x id="2"/>`. Tags that cross each other,
 * as in an unfinished translation, are written as plain signs and come back the same.
 */
export function toInline(text: string): string {
  if (!nested(text)) return escapeXml(text);
  let out = '';
  let from = 0;
  for (const found of text.matchAll(tag)) {
    const [whole, closes, , group, , single] = found;
    out += escapeXml(text.slice(from, found.index)) + (single ? `<x id="${single}"/>` : closes ? '</g>' : `<g id="${group}">`);
    from = found.index + whole.length;
  }
  return out + escapeXml(text.slice(from));
}

/** And back. Marks of a tool's own (`<mrk>`) are taken off; what we did not write is left out. */
export const fromInline = (element: Element): string => element.children.map((child) => (typeof child === 'string' ? child : inlineElement(child))).join('');

function inlineElement(element: Element): string {
  const number = /^\d+$/.exec(element.attributes.id ?? '')?.[0];
  if (element.name === 'g') return number ? `<g${number}>${fromInline(element)}</g${number}>` : fromInline(element);
  if (element.name === 'x') return number ? `<x${number}/>` : '';
  if (element.name === 'mrk') return fromInline(element);
  return ['bx', 'ex', 'ph', 'bpt', 'ept', 'it'].includes(element.name) ? '' : textIn(element);
}

function nested(text: string): boolean {
  const open: string[] = [];
  for (const [, closes, group, number = ''] of text.matchAll(tag)) {
    if (!group) continue;
    if (!closes) open.push(number);
    else if (open.pop() !== number) return false;
  }
  return open.length === 0;
}
