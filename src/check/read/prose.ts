import type { Content } from './content.ts';
import type { Document } from './document.ts';
import { lineOf, walk, type Node } from './tree.ts';

/** A passage of running words: a paragraph, a heading, a cell, or one text in YAML. */
export interface Passage {
  path: string;
  line: number;
  text: string;
  /** Whether whole sentences are expected, as in a paragraph of a lesson. */
  sentences: boolean;
}

const holders = new Set(['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement']);

/** Everything readers read as our own words: texts, front matter and data, but not titles of other people's works. */
export function prose({ documents, data }: Content): Passage[] {
  const fronts = documents.flatMap(({ front }) => front ?? []);
  const files = data.filter(({ kind }) => kind !== 'sources');
  const strings = [...fronts, ...files].flatMap(({ path, strings }) =>
    // Notes of the interface are for translators only.
    strings.filter(({ keys }) => keys.at(-1) !== 'note').map(({ value, line }) => ({ path, line, text: value, sentences: false })),
  );
  return [...documents.flatMap(passages), ...strings];
}

/** The passages of one text. Code is left out: what stands between backticks is not our wording. */
export function passages({ path, tree }: Document): Passage[] {
  if (!tree) return [];
  return [...walk(tree)].flatMap(({ node }) => {
    const text = holders.has(node.type) ? ownWords(node).replace(/\s+/g, ' ').trim() : '';
    const attributes = (node.attributes ?? []).flatMap(({ name = '', value }) =>
      typeof value === 'string' && ['title', 'alt', 'caption'].includes(name) ? [{ path, line: lineOf(node), text: value, sentences: false }] : [],
    );
    return [...(text ? [{ path, line: lineOf(node), text, sentences: node.type === 'paragraph' }] : []), ...attributes];
  });
}

/** The words of a passage itself, without those of passages inside it. */
function ownWords(node: Node): string {
  return (node.children ?? [])
    .map((child) => {
      if (child.type === 'text') return child.value ?? '';
      if (child.type === 'break') return ' ';
      if (child.type === 'inlineCode') return 'code';
      return holders.has(child.type) || child.type === 'list' || child.type === 'blockquote' || child.type === 'table' ? '' : ownWords(child);
    })
    .join('');
}
