import { mdxToMdast } from 'satteri';
import type { Part } from './entry.ts';

/**
 * Words that are not searched: questions (a search must not give away answers), invented examples (a result must not show
 * our fake notice as a statement), what is for the workshop lead, and cards that repeat another page.
 */
const left = new Set(['Question', 'Quiz', 'Example', 'Cue', 'Guide', 'Activity', 'Screen', 'Case', 'Figure', 'Cite', 'Section']);

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

/** An author's text without its markup, section by section, its key points apart. */
export function plainText(body: string): { sections: Part[]; points: string[] } {
  const sections: Part[] = [{ id: '', title: '', text: '' }];
  const points: string[] = [];
  for (const block of (mdxToMdast(body) as Node).children ?? []) {
    const part = sections[sections.length - 1] as Part;
    if (block.type === 'heading' && block.depth === 2) sections.push({ id: '', title: textOf(block), text: '' });
    else if (block.name === 'Section') part.id = idOf(block);
    else if (block.name === 'KeyPoints') points.push(...listItems(block).map(textOf));
    else part.text = `${part.text} ${textOf(block)}`.trim();
  }
  return { sections: sections.filter(({ title, text }) => title || text), points };
}

const idOf = (section: Node) => String(section.attributes?.find(({ name }) => name === 'id')?.value ?? '');
const listItems = (node: Node): Node[] => (node.type === 'listItem' ? [node] : (node.children ?? []).flatMap(listItems));

/** Blocks are parted by a space; inside a sentence nothing is added. */
function textOf(node: Node): string {
  if (node.name && left.has(node.name)) return '';
  if (node.value !== undefined) return node.value;
  if (node.type === 'break') return ' ';
  const inner = (node.children ?? []).map(textOf);
  return inner.join(holdsSentence(node) ? '' : ' ').replace(/\s+/g, ' ');
}

const sentences = new Set(['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'link', 'delete', 'mdxJsxTextElement']);
const holdsSentence = (node: Node) => sentences.has(node.type);
