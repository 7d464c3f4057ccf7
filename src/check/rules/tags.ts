import { quoted, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { written, type Document } from '../read/document.ts';
import { isWord, lineOf, walk, type Node } from '../read/tree.ts';
import { wordOf } from './words.ts';

const says = voice('tags');

/**
 * Pages find citations, terms and sections in the source by their plain form, and translators' tools keep the bytes. So
 * a tag is written in one way, and nothing that is no tag looks like one.
 */
export const tags = ({ documents }: Content): Finding[] =>
  documents.flatMap((document) => (document.tree ? [...walk(document.tree)].flatMap(({ node }) => inspect(document, node)) : []));

function inspect(document: Document, node: Node): Finding[] {
  if (node.type === 'inlineCode') return inCode(document, node);
  return isWord(node) && node.name && wordOf(node.name) ? inUse(document, node, node.name) : [];
}

/** One line; attributes as name="value" or bare; no character references. */
const attributes = '(?: [a-z]+="(?:[^"<>{}&]|&(?![#\\w]+;))*"| [a-z]+)*';

function inUse(document: Document, node: Node, name: string): Finding[] {
  const tag = written(document, node);
  if (new RegExp(`^<${name}${attributes} ?/?>`).test(tag)) return [];
  return [
    says.error(document.path, lineOf(node), {
      found: `The tag ${quoted(tag)} is not written in the usual form`,
      expected: `<${name} name="value"> on one line: one space before each attribute, double quotes, no character references such as &amp;`,
      mend: 'Write the tag again in this form',
    }),
  ];
}

function inCode({ path }: Document, node: Node): Finding[] {
  const name = /<\/?([A-Z]\w*)/.exec(node.value ?? '')?.[1];
  if (!name || !wordOf(name)) return [];
  return [
    says.error(path, lineOf(node), {
      found: `The word <${name}> is shown between backticks`,
      expected: 'words authors may use only where they are used',
      mend: 'Name it without the angle brackets',
    }),
  ];
}
