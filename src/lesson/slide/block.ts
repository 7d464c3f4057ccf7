import type { MdastNode } from 'satteri';

/** What stands inside a lesson: a heading, a paragraph, one of the words authors may use. */
export type Block = MdastNode;
export type Element = Extract<Block, { type: 'mdxJsxFlowElement' }>;
export type Attributes = Record<string, string | null | undefined>;

export const isWord = (block: Block, name?: string): block is Element => block.type === 'mdxJsxFlowElement' && (name === undefined || block.name === name);

export const childrenOf = (block: Block): Block[] => ('children' in block ? (block.children as Block[]) : []);

/** The same block with other blocks inside. */
export const holding = (block: Block, children: Block[]): Block => ({ ...block, children }) as Block;

/** One of our own words around some blocks. An attribute without a value is left out. */
export function element(name: string, attributes: Attributes, children: Block[]): Block {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return { type: 'mdxJsxFlowElement', name, attributes: given.map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })), children } as Block;
}

export const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value: text }] }) as Block;

/** A word's attributes as plain data; one without a value is `null`. */
export function attributesOf(block: Block | undefined): Attributes {
  if (!block || !isWord(block)) return {};
  return Object.fromEntries(block.attributes.map((one) => ('name' in one ? [one.name, typeof one.value === 'string' ? one.value : null] : ['', null])));
}

/** The words of a block as one run, without what stands between tags of its own, such as a citation. */
export function textOf(block: Block): string {
  if ('value' in block && typeof block.value === 'string') return block.value;
  return childrenOf(block).map(textOf).join('');
}
