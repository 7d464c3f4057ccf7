import { isAlias, isNode, isScalar, visit, type Document } from 'yaml';
import { quoted, voice, type Finding } from '../finding.ts';

const says = voice('yaml');

/** Everything in a YAML text that is more than maps, lists and scalars, or that cannot be read at all. */
export const notPlain = (path: string, text: string, document: Document, lineOf: (offset: number) => number, firstLine: number): Finding[] => [
  ...syntax(path, document, lineOf),
  ...unplain(path, document, lineOf),
  ...directives(path, text, firstLine),
];

function syntax(path: string, document: Document, lineOf: (offset: number) => number): Finding[] {
  return document.errors.slice(0, 5).map((error) =>
    says.error(path, lineOf(error.pos[0]), {
      found: `YAML cannot be read here: ${(error.message.split(/ at line \d+/)[0] ?? '').trim()}`,
      expected: 'key: value lines, lists with hyphens, spaces for indentation',
      mend:
        error.code === 'DUPLICATE_KEY'
          ? 'Keep one of the two keys'
          : 'Put a text that holds a colon, a # or a quotation mark in “"…"”, and check the indentation',
    }),
  );
}

/** Anchors, aliases, tags, merges, and keys that are not plain names. */
function unplain(path: string, document: Document, lineOf: (offset: number) => number): Finding[] {
  const found: Finding[] = [];
  const refuse = (offset: number, what: string, mend: string) =>
    found.push(says.error(path, lineOf(offset), { found: what, expected: 'plain keys and values', mend }));
  visit(document, {
    Alias: (_, node) => void refuse(node.range?.[0] ?? 0, `“*${node.source}” stands for text written elsewhere`, 'Write the text out here'),
    Value: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (node.anchor) refuse(offset, `“&${node.anchor}” is an anchor`, 'Take it away and write the text out where it is needed');
      if (node.tag) refuse(offset, `“${node.tag}” is a type tag`, 'Take it away');
      if (isScalar(node) && node.type === 'PLAIN' && isOdd(node.source ?? '', node.value)) {
        refuse(
          offset,
          `“${node.source}” is read as different values by different programs`,
          'Write a plain number or a date such as 2026-11-22, or put it in double quotes',
        );
      }
    },
    Pair: (_, pair) => {
      const key = pair.key;
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (!isScalar(key) || isAlias(key) || key.value === null)
        refuse(offset, 'A list, a map or nothing at all is used as a key', 'Use a short word as the key');
      else if (['<<', '__proto__', 'constructor', 'prototype'].includes(String(key.value)))
        refuse(offset, `The key “${key.value}” has a meaning of its own for programs`, 'Use another word');
    },
  });
  return found;
}

/** Octal, binary, exponents, dates without zeros: where the two parsers part (tried with js-yaml 4.3.2 and yaml 2.9.1). */
function isOdd(source: string, value: unknown): boolean {
  if (typeof value === 'number') return !/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(source);
  if (value instanceof Date) return !/^\d{4}-\d{2}-\d{2}$/.test(source);
  return /^[-+]?0[box][\da-f]+$/i.test(source);
}

function directives(path: string, text: string, firstLine: number): Finding[] {
  return text.split('\n').flatMap((line, i) =>
    /^%/.test(line)
      ? [
          says.error(path, i + firstLine, {
            found: `${quoted(line)} is a directive for the YAML parser`,
            expected: 'key: value lines only',
            mend: 'Delete the line',
          }),
        ]
      : [],
  );
}
