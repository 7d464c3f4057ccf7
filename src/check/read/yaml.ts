import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Finding } from '../finding.ts';
import { notPlain } from './plainYaml.ts';

export type Path = readonly (string | number)[];

/** Data that an author wrote as YAML: a whole file, or the front matter of one. */
export interface Data {
  path: string;
  value: unknown;
  /** The line where the value at a path is written; where it is missing, the line of what should hold it. */
  line(at: Path): number;
  /** Every text in it, with its line and the keys that lead to it. */
  strings: { value: string; line: number; keys: string[] }[];
}

/**
 * Reads the plain part of YAML: maps, lists, scalars. Astro reads these files with another parser, so whatever two
 * parsers may read differently is refused. `firstLine` is the line of the file on which the text begins.
 */
export function readYaml(path: string, text: string, findings: Finding[], firstLine = 1): Data | undefined {
  const counter = new LineCounter();
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  // js-yaml turns 2026-11-22 into a date; so does this tag.
  const document = parseDocument(text, { lineCounter: counter, customTags: ['timestamp'], merge: false });
  const found = notPlain(path, text, document, lineOf, firstLine);
  findings.push(...found);
  if (found.length > 0) return undefined;
  return { path, value: document.toJS(), line: (at) => lineOf(offsetOf(document.contents, at)), strings: strings(document, lineOf) };
}

/** Follows a path as far as it goes and gives the place of the last key or item found. */
function offsetOf(root: unknown, at: Path): number {
  let [node, offset] = [root, isNode(root) ? (root.range?.[0] ?? 0) : 0];
  for (const step of at) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
    } else return offset;
  }
  return offset;
}

function strings(document: Document, lineOf: (offset: number) => number): Data['strings'] {
  const found: Data['strings'] = [];
  visit(document, {
    Scalar: (_, node, ancestors) => {
      if (typeof node.value !== 'string') return;
      const keys = ancestors.flatMap((pair) => ('key' in pair && isScalar(pair.key) ? [String(pair.key.value)] : []));
      found.push({ value: node.value, line: lineOf(node.range?.[0] ?? 0), keys });
    },
  });
  return found;
}
