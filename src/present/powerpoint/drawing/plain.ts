import { all, textOf, treeOf, isElement, type Element, type Node } from '../page/tree.ts';
import { written } from '../page/written.ts';
import { wearOf, type Wear } from './wear.ts';

/** A drawing that any program draws alike: colours and sizes at every shape, no style sheet, no direction to know of. */
export function plainDrawing(svg: string): Element {
  const root = treeOf(svg).children.filter(isElement).find(({ name }) => name === 'svg');
  if (!root) throw new Error('This is no drawing: it has no <svg>.');
  const wear = wearOf(all(root, ({ name }) => name === 'style').map(textOf).join(''));
  const rtl = root.attributes.direction === 'rtl';
  const { viewbox, viewBox = viewbox ?? '0 0 1 1' } = root.attributes;
  const [, , width = '1', height = '1'] = viewBox.split(/[\s,]+/);
  const children = root.children.filter((child) => !isElement(child) || child.name !== 'style').map((child) => dressed(child, wear, rtl));
  return { name: 'svg', attributes: { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height }, children };
}

export const drawingText = (element: Element): string => written(element);

export function sizeOf({ attributes }: Element): { width: number; height: number } {
  return { width: Number(attributes.width), height: Number(attributes.height) };
}

function dressed(node: Node, wear: Wear, rtl: boolean): Node {
  if (!isElement(node)) return node;
  const { class: classes = '', ...attributes } = node.attributes;
  const worn = classes.split(/\s+/);
  const given = wear.filter(({ name }) => name === node.name || worn.includes(name)).map(({ attributes }) => attributes);
  const inner = node.children.map((child) => dressed(child, wear, rtl));
  const words = rtl && (node.name === 'text' || node.name === 'tspan');
  return { name: node.name, attributes: { ...Object.assign({}, ...given), ...attributes, ...(rtl && node.name === 'text' ? { 'text-anchor': turnedAnchor(attributes['text-anchor']) } : {}) }, children: words ? inner.map(embedded) : inner };
}

/** Few programs know `direction`: where a line starts on the right, it ends on the left. */
const turnedAnchor = (anchor = 'start') => (anchor === 'start' ? 'end' : anchor === 'end' ? 'start' : anchor);

/** The same for the order of the words: marks around the line say that it runs from right to left. */
const embedded = (node: Node): Node => (isElement(node) || node.trim() === '' ? node : `\u202B${node.trim()}\u202C`);
