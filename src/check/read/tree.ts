/** A node of a parsed text, with the fields the rules read. */
export interface Node {
  type: string;
  children?: Node[];
  position?: { start: { line: number; column: number } };
  value?: string;
  url?: string;
  title?: string | null;
  depth?: number;
  checked?: boolean | null;
  /** Of an author's word; null is a fragment, `<>`. */
  name?: string | null;
  attributes?: Attribute[];
}

export interface Attribute {
  type: string;
  name?: string;
  value?: string | null | { type: string; value: string };
}

/** A node with the one that holds it. */
export interface Place {
  node: Node;
  parent: Node | undefined;
}

/** Every node from top to bottom. Keeps its own stack, so depth cannot exhaust it. */
export function* walk(root: Node): Generator<Place> {
  const waiting: Place[] = [{ node: root, parent: undefined }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    yield place;
    const { node } = place;
    for (const child of [...(node.children ?? [])].reverse()) waiting.push({ node: child, parent: node });
  }
}

/** How many nodes stand inside one another at most. */
export function depthOf(root: Node): number {
  const waiting: [Node, number][] = [[root, 1]];
  let deepest = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of node.children ?? []) waiting.push([child, depth + 1]);
  }
  return deepest;
}

export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** Is this one of the words authors may use (or pretends to be)? */
export const isWord = (node: Node): boolean => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The words in a node as a reader sees them. */
export function plain(node: Node): string {
  let text = '';
  for (const { node: part } of walk(node))
    if (part.type === 'text' || part.type === 'inlineCode') text += part.value ?? '';
    else if (part.type === 'break') text += ' ';
  return text;
}

/** The text of an attribute; nothing where it is absent, bare or an expression. */
export function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Every use of one author's word, in order. */
export const uses = (root: Node | undefined, word: string): Node[] =>
  root ? [...walk(root)].map(({ node }) => node).filter((node) => isWord(node) && node.name === word) : [];
