import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { readCatalogue } from '../catalogue/readCatalogue.ts';
import { translatedFile } from '../tree/translatedFile.ts';
import type { Translatable } from '../segment/segments.ts';
import { files, texts } from './hostile.samples.ts';
import { bytes, catalogue, checked, entriesOf, honest, kinds, lessonPath, lessonWith, segmentsOf, sources } from './miniature.ts';

const quizPath = 'modules/calls/quiz.yaml';

interface Node {
  type: string;
  value?: string;
  url?: string;
  name?: string | null;
  attributes?: unknown;
  children?: Node[];
}

/** The page a catalogue makes, as the build makes it. */
function page(path: string, po: string | Uint8Array): string {
  const reading = readCatalogue(typeof po === 'string' ? bytes(po) : po);
  const read = 'catalogue' in reading ? reading.catalogue : { headers: {}, entries: [] };
  return translatedFile(path, sources[path] ?? '', kinds[path] as Translatable, read, { direction: 'ltr', plurals: ['one', 'other'], threshold: 0 }).text;
}

/** Emphasis that its signs could not carry is written as its element, and shows the same. */
const asElement: Record<string, string> = { strong: 'strong', em: 'emphasis', del: 'delete' };

/** The empty expression that `written.ts` cuts an address with. It shows nothing, and no translator can write one. */
const isCut = ({ type, value }: Node): boolean => type === 'mdxTextExpression' && value === "''";

/** What a page is made of: every node with its names and addresses, and its words where they are asked for. */
function shape(node: Node, words = true): unknown {
  const { value, url, children } = node;
  const element = node.type === 'mdxJsxTextElement' && JSON.stringify(node.attributes ?? []) === '[]' ? asElement[node.name ?? ''] : undefined;
  const [type, name, attributes] = element ? [element, undefined, undefined] : [node.type, node.name, node.attributes];
  const plain = type === 'text';
  return { type, ...(plain ? (words ? { value } : {}) : { value, url, name, attributes: words ? attributes : undefined }), ...(children && { children: words ? children.map((child) => shape(child)) : children.filter((child) => child.type !== 'text' && child.type !== 'break' && !isCut(child)).map((child) => shape(child, false)) }) };
}

const treeOf = (mdx: string): Node => mdxToMdast(mdx, { features: { smartPunctuation: false } }) as unknown as Node;

const honestTree = treeOf(page(lessonPath, catalogue(entriesOf(lessonPath))));

/** The top blocks of a page that are not those of another. */
function differing(ours: Node, theirs: Node): number[] {
  const [one, other] = [ours.children ?? [], theirs.children ?? []];
  assert.equal(one.length, other.length, 'another number of blocks');
  return one.flatMap((block, i) => (JSON.stringify(shape(block)) === JSON.stringify(shape(other[i] as Node)) ? [] : [i]));
}

/** A text in the place of some sentences changes nothing but the words of these sentences. */
function holdsOnly(starts: readonly string[], text: string): void {
  const po = catalogue(entriesOf(lessonPath).map((entry) => (starts.some((start) => entry.source.startsWith(start)) ? { ...entry, text: [text] } : entry)));
  const [ours, theirs] = [treeOf(page(lessonPath, po)), honestTree];
  const changed = differing(ours, theirs);
  assert.ok(changed.length <= starts.length, `${changed.length} blocks changed`);
  // A title is written in the front matter, where YAML quotes it, and in an attribute of a component.
  for (const i of changed) if (i > 0 && !isGuide(ours.children?.[i])) assert.deepEqual(shape(ours.children?.[i] as Node, false), shape(theirs.children?.[i] as Node, false), 'the block is made of other nodes');
  const front = (tree: Node) => parse(tree.children?.[0]?.value ?? '') as Record<string, unknown>;
  assert.deepEqual(Object.keys(front(ours)), Object.keys(front(theirs)));
}

const isGuide = (node: Node | undefined): boolean => node?.name === 'Guide';

/** Every kind of place a sentence can stand in, by the beginning of its English. */
const places = ['Check a call', 'Somebody calls', 'How to check', 'You must not', 'Nobody else', 'Leave the building', 'For the trainer'];

for (const [name, verdict, text] of texts) {
  test(`${name} in a translation is ${verdict === 'harmless' ? 'plain words' : `spoken of as ${verdict}`}, and changes its own sentence alone`, () => {
    holdsOnly(['Somebody calls'], text);
    holdsOnly(places, text);
    const rules = checked(lessonWith('Somebody calls', { text: [text] })).filter(({ level }) => level !== 'warning' || verdict !== 'harmless');
    const hard = rules.filter(({ level }) => level === 'error').map(({ rule }) => rule);
    if (verdict === 'harmless') assert.deepEqual(hard, []);
    else assert.ok(rules.some(({ rule }) => rule === verdict), `said: ${rules.map(({ rule }) => rule)}`);
  });
}

for (const [name, verdict, make] of files) {
  test(`a catalogue with ${name} is ${verdict === 'harmless' ? 'let through' : `stopped by ${verdict}`}, and the page still stands`, () => {
    const after = make();
    const tree = treeOf(page(lessonPath, after));
    assert.equal(tree.children?.length, treeOf(sources[lessonPath] ?? '').children?.length);
    const problems = checked(after, { before: catalogue(entriesOf(lessonPath)) });
    if (verdict === 'harmless') assert.deepEqual(problems.filter(({ level }) => level === 'error').map(({ rule }) => rule), []);
    else assert.ok(problems.some(({ rule }) => rule === verdict), `said: ${problems.map(({ rule }) => rule)}`);
  });
}

test('an honest catalogue is let through without a word', () => {
  assert.deepEqual(checked(catalogue(entriesOf(lessonPath)), { before: catalogue(entriesOf(lessonPath).map((entry) => ({ ...entry, text: [''] }))) }).filter(({ level }) => level !== 'warning'), []);
});

test('no object of the program learns anything from a catalogue', () => {
  const [first] = texts;
  checked(lessonWith('Somebody calls', { context: '__proto__', source: '__proto__', text: [first?.[2] ?? ''] }));
  assert.deepEqual(Object.keys(Object.prototype), []);
});

test('a text that breaks YAML stands in its field of the quiz alone', () => {
  const before = parse(page(quizPath, catalogue(entriesOf(quizPath)))) as Quiz;
  for (const [name, , text] of texts) {
    const after = parse(page(quizPath, catalogue(entriesOf(quizPath).map((entry) => (entry.source.startsWith('The card') ? { ...entry, text: [text] } : entry))))) as Quiz;
    const { why } = after.items.call.options.hang;
    assert.equal(typeof why, 'string', name);
    after.items.call.options.hang.why = before.items.call.options.hang.why;
    // A question stands whole in one language: where the text is refused, all of it is English, each in its field.
    assert.deepEqual(keysOf(after), keysOf(before), name);
  }
});

interface Quiz {
  items: { call: { options: { hang: { why: string } } } };
}

const keysOf = (value: unknown): unknown => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keysOf(inner)])) : typeof value);

/** Signs that mean something to a parser come up often. */
const signs = fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~"\'&;:=@$^%/? \n\n\t\r', 'a', 'Z', 'é', '1', '  ', '\n\n', '---', '```', '&lt;', '&#60;', '<g1>', '</g1>', '<x1/>', 'https://', 'www.', '\u200B', '\u202E', '\uE000', '\uE001', '\uE002', 'import ', 'export ', '{a}', '<b>', '](', '| a |\n| - |\n', '\u2028', '\u0085', '\u00A0', 'ا', '😀');
const anyText = fc.oneof(fc.array(signs, { maxLength: 24 }).map((parts) => parts.join('')), fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 40 }).map((codes) => String.fromCodePoint(...codes)));

test('whatever is written in the place of a sentence, nothing else on the page changes', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...places), (text, start) => {
      holdsOnly([start], text);
    }),
    { numRuns: 400, interruptAfterTimeLimit: 2000 },
  );
});

test('whatever stands around and inside emphasis or a link, the page keeps both', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, fc.constantFrom('Ask for a', 'Call the number on'), (before, inside, after, start) => {
      holdsOnly([start], `${before}<g1>${inside}</g1>${after}`);
    }),
    { numRuns: 250, interruptAfterTimeLimit: 1500 },
  );
});

test('whatever the bytes of a file are, the check answers', () => {
  const honestText = catalogue(entriesOf(lessonPath));
  const cut = fc.tuple(fc.nat({ max: honestText.length }), fc.nat({ max: 40 }), anyText).map(([at, length, text]) => honestText.slice(0, at) + text + honestText.slice(at + length));
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), cut), (after) => void checked(after, { before: honestText })), { numRuns: 120, interruptAfterTimeLimit: 1000 });
});

test('the sentences of the sample all have an honest translation', () => {
  assert.deepEqual(segmentsOf(lessonPath).filter((segment) => honest(segment) === segment.text).map(({ text }) => text), ['TLP:RED']);
});
