import { mdxToMdast } from 'satteri';
import type { TextFields } from './fields.ts';
import { inlineText, isInline, type Node } from './inlineText.ts';
import { hasWords, lines, oneLine, type Kind, type Segment, type Weight } from './segment.ts';
import { yamlSegments } from './yamlSegments.ts';

/** Attributes of authors' words that readers read. */
const readAttributes = ['title', 'label', 'alt', 'caption', 'key'];

/** The segments of an MDX text: front matter, then the body from top to bottom. */
export function mdxSegments(source: string, fields: TextFields): Segment[] {
  const end = source.indexOf('\n---', 3);
  const front = end < 0 ? [] : yamlSegments(source.slice(4, end + 1), fields, 'normal', 4).map((one) => ({ ...one, context: `front/${one.context}` }));
  const tree = mdxToMdast(source, { features: { smartPunctuation: false } }) as unknown as Node;
  const sections = sectionsOf(tree);
  const place = (at: number) => sections.filter(({ from }) => from <= at).at(-1)?.id ?? 'lead';
  return [...front, ...inside(tree, source, 'normal', place)];
}


/** Every run of inline text in a node, and the attributes on the way. */
function inside(node: Node, source: string, weight: Weight, place: (at: number) => string): Segment[] {
  const own = node.name === 'Critical' ? 'critical' : weight;
  const found = attributes(node, source, own, place);
  const children = node.children ?? [];
  for (let i = 0; i < children.length; i += 1) {
    const child = children[i] as Node;
    if (!isInline(child)) found.push(...inside(child, source, own, place));
    else {
      const last = children.findIndex((one, at) => at > i && !isInline(one));
      const run = children.slice(i, last < 0 ? undefined : last);
      i += run.length - 1;
      found.push(...segment(run, node, source, own, place), ...run.flatMap((one) => inlineAttributes(one, source, own, place)));
    }
  }
  return found;
}

/** One run of inline nodes as a segment; none where there are no words. */
function segment(run: Node[], holder: Node, source: string, weight: Weight, place: (at: number) => string): Segment[] {
  const { text, tags } = inlineText(run, source);
  const [from, to] = trimmed(source, run[0]?.position.start.offset ?? 0, run.at(-1)?.position.end.offset ?? 0);
  return hasWords(text) ? [{ context: place(from), kind: kindOf(holder), weight, text: lines(text), from, to, form: 'mdx', tags }] : [];
}

/** Attributes of words that stand inside running text. */
const inlineAttributes = (node: Node, source: string, weight: Weight, place: (at: number) => string): Segment[] => [
  ...attributes(node, source, weight, place),
  ...(node.children ?? []).flatMap((child) => inlineAttributes(child, source, weight, place)),
];

function attributes(node: Node, source: string, weight: Weight, place: (at: number) => string): Segment[] {
  const start = node.position.start.offset;
  return (node.attributes ?? []).flatMap(({ name = '', value }) => {
    if (!readAttributes.includes(name) || typeof value !== 'string' || !hasWords(value)) return [];
    const at = source.indexOf(`${name}="`, start) + name.length + 2;
    const to = source.indexOf('"', at);
    return [{ context: place(start), kind: 'attribute' as const, weight, text: oneLine(value), from: at, to, form: 'attribute' as const, tags: [] }];
  });
}

function trimmed(source: string, from: number, to: number): [number, number] {
  const raw = source.slice(from, to);
  return [from + raw.length - raw.trimStart().length, to - raw.length + raw.trimEnd().length];
}

/** Where each section begins, with its permanent id: the `<Section>` after a heading names the heading too. */
function sectionsOf(tree: Node): { from: number; id: string }[] {
  const blocks = tree.children ?? [];
  return blocks.flatMap((block, i) => {
    if (block.type !== 'heading' || block.depth !== 2) return [];
    const mark = blocks.slice(i + 1).find(({ name, type }) => name === 'Section' || type === 'heading');
    const id = mark?.attributes?.find(({ name }) => name === 'id')?.value;
    return typeof id === 'string' ? [{ from: block.position.start.offset, id }] : [];
  });
}

function kindOf({ type }: Node): Kind {
  if (type === 'heading') return 'heading';
  if (type === 'tableCell') return 'cell';
  if (type === 'listItem') return 'item';
  return 'paragraph';
}
