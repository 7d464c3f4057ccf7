import type { Tag } from './segment.ts';

/** A node of the parsed text, with what is read here. */
export interface Node {
  type: string;
  children?: Node[];
  position: { start: { offset: number }; end: { offset: number } };
  value?: string;
  depth?: number;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
}

const inline = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'image', 'break', 'mdxJsxTextElement', 'mdxTextExpression']);

/** Is it part of running text? */
export const isInline = ({ type }: Node): boolean => inline.has(type);

/**
 * Running text with numbered tags in the place of markup. Addresses and properties stay inside the tags, so a
 * translator cannot alter them, and a changed link in the source does not disturb a translation.
 */
export function inlineText(run: Node[], source: string): { text: string; tags: Tag[] } {
  const tags: Tag[] = [];
  const write = (node: Node): string => {
    if (node.type === 'text') return encode(node.value ?? '');
    const [from, to] = [node.position.start.offset, node.position.end.offset];
    const number = tags.length + 1;
    const [first, last] = [node.children?.[0], node.children?.at(-1)];
    if (!first || !last) {
      tags.push({ number, open: source.slice(from, to) });
      return `<x${number}/>`;
    }
    tags.push({ number, open: source.slice(from, first.position.start.offset), close: source.slice(last.position.end.offset, to) });
    return `<g${number}>${(node.children ?? []).map(write).join('')}</g${number}>`;
  };
  return { text: run.map(write).join(''), tags };
}

/** A sign that would read as a tag is written as in HTML. */
const encode = (text: string) => text.replace(/&(?=amp;|lt;|gt;)/g, '&amp;').replace(/</g, '&lt;');

/** The words again, for writing them out. */
export const decode = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
