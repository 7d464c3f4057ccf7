import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { translatable } from '../../content.texts.ts';
import { accented } from '../freshness/accented.ts';
import { contentFolder } from '../tree/places.ts';
import { splice } from '../tree/splice.ts';
import { sourceFiles } from '../tree/tree.ts';
import { matches, type TextFields } from './fields.ts';
import type { Node } from './inlineText.ts';
import { hasWords, oneLine, type Segment } from './segment.ts';
import { segments } from './segments.ts';
import { written } from './written.ts';

/** The whole course: cut into segments and put together again, as it is and with every letter changed. */
const course = sourceFiles().flatMap((path) => {
  const kind = translatable(path);
  if (!kind) return [];
  const source = readFileSync(`${contentFolder}/${path}`, 'utf8');
  return [{ path, source, fields: kind.fields, segments: segments(path, source, kind) }];
});

type File = (typeof course)[number];

/** A file with each of its texts as `change` has it. */
const rewritten = ({ source, segments }: Pick<File, 'source' | 'segments'>, change: (text: string) => string): string =>
  splice(source, segments.map((one) => ({ from: one.from, to: one.to, text: bytes(one, source, change) })));

const bytes = (segment: Segment, source: string, change: (text: string) => string): string =>
  segment.plural === undefined
    ? written(segment, change(segment.text), source.slice(segment.from, segment.to))
    : JSON.stringify({ one: change(segment.text), other: change(segment.plural) });

/** The parts of a file that are data: all of it, or what stands before a lesson's text. */
const dataOf = (path: string, text: string): unknown => (path.endsWith('.yaml') ? parse(text, { merge: true }) : path.endsWith('.mdx') ? parse(text.slice(4, text.indexOf('\n---', 3) + 1)) : undefined);
const treeOf = (text: string): Node => mdxToMdast(text, { features: { smartPunctuation: false } }) as unknown as Node;
const isLesson = ({ path }: File) => path.endsWith('.mdx');

/** Every value of data with its path. */
function leaves(value: unknown, path: (string | number)[] = []): [(string | number)[], unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]));
}

/** A declared field with words, or a form of one that counts. */
const isText = (fields: TextFields, path: (string | number)[], value: unknown): value is string =>
  typeof value === 'string' && hasWords(value) && (matches(fields.text, path) || (/^(one|other)$/.test(String(path.at(-1))) && matches(fields.text, path.slice(0, -1))));
const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
const read = ['title', 'label', 'alt', 'caption', 'key'];

/** A tree without its words: types, names, attributes that nobody reads, code and addresses. */
const shape = (node: Node): unknown => [
  node.type,
  node.type === 'text' || node.type === 'yaml' ? '' : node.value,
  ...['name', 'depth', 'url', 'ordered', 'align'].map((key) => (node as unknown as Record<string, unknown>)[key]),
  (node.attributes ?? []).map(({ name, value }) => [name, read.includes(name ?? '') ? '' : value]),
  (node.children ?? []).map(shape),
];

test('texts of a lesson and its attributes are written back byte for byte', () => {
  const body = course.flatMap(({ path, source, segments }) => segments.filter(({ form }) => form === 'mdx' || form === 'attribute').map((one) => ({ path, own: source.slice(one.from, one.to), again: written(one, one.text, source.slice(one.from, one.to)) })));
  assert.ok(body.length > 3000);
  for (const { path, own, again } of body) assert.equal(again, own, path);
});

test('fields are written back as the same words, and every other value stays as it is', () => {
  for (const file of course) {
    const own = leaves(dataOf(file.path, file.source)).map(([path, value]) => [path, isText(file.fields, path, value) ? oneLine(value) : value]);
    const again = leaves(dataOf(file.path, rewritten(file, (text) => text)));
    assert.deepEqual(again, own, file.path);
  }
});

test('a file without changes keeps its bytes', () => {
  for (const { path, source } of course) assert.equal(splice(source, []), source, path);
});

test('no two texts share a byte, but for attributes inside a text', () => {
  for (const { path, segments } of course) {
    const own = segments.filter(({ form }) => form !== 'attribute');
    for (const [i, one] of own.entries()) assert.ok(one.from < one.to && one.from >= (own[i - 1]?.to ?? 0), `${path}: ${one.text}`);
  }
});

const foreign = course.map((file) => ({ ...file, text: rewritten(file, accented) }));

test('a lesson in another language has the tree of its source, and data the same keys and values', () => {
  for (const file of foreign) {
    if (isLesson(file)) assert.deepEqual(shape(treeOf(file.text)), shape(treeOf(file.source)), file.path);
    const rest = (text: string) => leaves(dataOf(file.path, text)).map(([path, value]) => [path, isText(file.fields, path, value) ? '' : value]);
    assert.deepEqual(rest(file.text), rest(file.source), file.path);
  }
});

test('no word of the source is left in any text of a translated lesson', () => {
  for (const file of foreign.filter(isLesson)) {
    for (const { type, value, attributes = [] } of nodes(treeOf(file.text))) {
      if (type === 'text') assert.doesNotMatch(value ?? '', /[A-Za-z]/, file.path);
      for (const { name, value } of attributes) if (read.includes(name ?? '')) assert.doesNotMatch(String(value), /[A-Za-z]/, file.path);
    }
  }
});

test('no attribute holds a sentence that is not translated', () => {
  for (const file of course.filter(isLesson)) {
    const prose = nodes(treeOf(file.source)).flatMap(({ name, attributes = [] }) => attributes.filter((one) => !read.includes(one.name ?? '') && / /.test(String(one.value)) && hasWords(String(one.value))).map((one) => `${name} ${one.name}`));
    assert.deepEqual(prose, [], file.path);
  }
});

test('no word of the source is left in a declared field or a drawing', () => {
  for (const file of foreign) {
    for (const [path, value] of leaves(dataOf(file.path, file.text))) if (isText(file.fields, path, value)) assert.doesNotMatch(value.replace(/\{\w+\}/g, ''), /[A-Za-z]/, `${file.path} ${path.join('.')}`);
    if (file.path.endsWith('.svg')) for (const [, , inner = ''] of file.text.matchAll(/<(text|title|desc)\b[^>]*>([\s\S]*?)<\/\1>/g)) assert.doesNotMatch(inner.replace(/<[^>]*>|&\w+;/g, ''), /[A-Za-z]/, file.path);
  }
});
