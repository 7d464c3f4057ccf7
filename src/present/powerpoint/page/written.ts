import { isElement, type Node } from './tree.ts';

const capitals = /^viewbox$/i;

/** A drawing of the page as a file of its own. */
export function written(node: Node): string {
  if (!isElement(node)) return escaped(node);
  const { name, children } = node;
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${capitals.test(key) ? 'viewBox' : key}="${escaped(value)}"`);
  const space = name === 'svg' && node.attributes.xmlns === undefined ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  return `<${name}${space}${attributes.join('')}>${children.map(written).join('')}</${name}>`;
}

/** Text as it may stand in XML, between tags and in quotation marks, without the control signs that XML has no place for. */
export const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones to leave out
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
