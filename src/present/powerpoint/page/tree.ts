import { tokens, type Token } from '../../../language/page/tokens.ts';
import { decoded } from './entities.ts';

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
}
export type Node = Element | string;

/** Elements that hold nothing and are never closed. */
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** A built page as a tree. It reads what Astro writes, where everything opened is closed again. */
export function treeOf(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  for (const token of tokens(html)) place(token, open);
  return root;
}

function place(token: Token, open: Element[]): void {
  const parent = open.at(-1);
  if (token.kind === 'text') return void parent?.children.push(decoded(token.raw));
  if (token.kind === 'close') {
    const at = open.map(({ name }) => name).lastIndexOf(token.name);
    return void (at > 0 && open.splice(at));
  }
  const element: Element = { name: token.name, attributes: attributesOf(token.raw), children: [] };
  parent?.children.push(element);
  if (!empty.test(token.name) && !token.raw.endsWith('/>')) open.push(element);
}

function attributesOf(tag: string): Record<string, string> {
  const found = tag.replace(/^<[\w-]+/, '').matchAll(/([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries([...found].map(([, name = '', ...values]) => [name, decoded(values.find((value) => value !== undefined) ?? '')]));
}

export const isElement = (node: Node): node is Element => typeof node !== 'string';

export const hasClass = (element: Element, name: string): boolean => (element.attributes.class ?? '').split(/\s+/).includes(name);

/** All elements below, in the order of the page, that a question is true of. */
export const all = (element: Element, wanted: (one: Element) => boolean): Element[] =>
  element.children.filter(isElement).flatMap((child) => [...(wanted(child) ? [child] : []), ...all(child, wanted)]);

export const textOf = (node: Node): string => (isElement(node) ? node.children.map(textOf).join('') : node);
