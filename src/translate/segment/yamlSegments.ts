import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type Node, type Pair, type Scalar } from 'yaml';
import { matches, type TextFields } from './fields.ts';
import { hasWords, oneLine, type Segment, type Weight } from './segment.ts';

type Path = (string | number)[];
type Ancestors = readonly (Node | Pair | { contents: unknown })[];

/** The translatable fields of a YAML text, in order. `offset` is where the text begins in its file. */
export function yamlSegments(text: string, fields: TextFields, weight: Weight, offset = 0): Segment[] {
  const found: Segment[] = [];
  visit(parseDocument(text, { merge: false }), {
    Map(_, node, ancestors) {
      const plural = pluralOf(node);
      const place = placeOf([...ancestors, node]);
      if (!plural || !matches(fields.text, place.path)) return undefined;
      const [from = 0, to = 0] = node.range ?? [];
      found.push({ ...base(place, fields, weight), text: oneLine(plural.one), plural: oneLine(plural.other), from: from + offset, to: to + offset });
      return visit.SKIP;
    },
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const place = placeOf([...ancestors, node]);
      if (!matches(fields.text, place.path) || !hasWords(node.value)) return;
      const [from, to] = bytes(node, text);
      found.push({ ...base(place, fields, weight), text: oneLine(node.value), from: from + offset, to: to + offset });
    },
  });
  return found;
}

const base = ({ path, context }: Place, fields: TextFields, weight: Weight) => ({
  context,
  kind: 'field' as const,
  weight: matches(fields.critical ?? [], path) ? ('critical' as const) : weight,
  form: 'yaml' as const,
  tags: [],
});

/** A text with one form for one and another for many. */
function pluralOf(node: Node): { one: string; other: string } | undefined {
  if (!isMap(node)) return undefined;
  const [one, other] = [node.get('one'), node.get('other')];
  return typeof one === 'string' && typeof other === 'string' ? { one, other } : undefined;
}

interface Place {
  path: Path;
  /** The same path as a stable name: an item of a list goes by its id, and without one by its list. */
  context: string;
}

function placeOf(ancestors: Ancestors): Place {
  const path: Path = [];
  const names: string[] = [];
  for (const [i, node] of ancestors.entries()) {
    if (isPair(node) && isScalar(node.key)) {
      path.push(String(node.key.value));
      names.push(String(node.key.value));
    } else if (isSeq(node)) {
      const item = ancestors[i + 1] as Node;
      path.push(node.items.indexOf(item));
      const id = isMap(item) ? item.get('id') : undefined;
      if (typeof id === 'string') names.push(id);
    }
  }
  return { path, context: names.join('/') };
}

/** Where the value is written. A block's last line break belongs to the file, not to the value. */
function bytes(node: Scalar, text: string): [number, number] {
  const [from = 0, to = 0] = node.range ?? [];
  const block = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  return [from, block ? from + text.slice(from, to).trimEnd().length : to];
}
