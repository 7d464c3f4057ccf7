import { quoted, voice, type Finding } from '../finding.ts';
import { advice } from '../nearest.ts';
import type { Content } from '../read/content.ts';
import type { Document } from '../read/document.ts';
import { isWord, lineOf, walk, type Attribute, type Node, type Place } from '../read/tree.ts';
import { wordOf, words, type AttributeRule, type Word } from './words.ts';

const says = voice('vocabulary');

/** Only the words of `words.ts`, with the attributes given there, in the places given there. */
export const vocabulary = ({ documents }: Content): Finding[] =>
  documents.flatMap((document) => (document.tree ? [...walk(document.tree)].flatMap((place) => inspect(document, place)) : []));

function inspect(document: Document, { node, parent }: Place): Finding[] {
  // A fragment has no name; `nodes` refuses it.
  if (!isWord(node) || !node.name) return [];
  const word = wordOf(node.name);
  if (!word) return [unknownWord(document, node, node.name)];
  return [...inAttributes(document, node, node.name, word), ...inPlace(document, node, node.name, word, parent), ...inside(document, node, node.name, word)];
}

function unknownWord({ path }: Document, node: Node, name: string): Finding {
  const html = /^[a-z]/.test(name);
  return says.error(path, lineOf(node), {
    found: html ? `<${name}> is an HTML tag` : `<${name}> is not a word authors may use`,
    expected: html ? 'Markdown and the words authors may use' : 'one of the words authors may use',
    mend: html ? 'Write it in Markdown: **bold**, *emphasis*, lists, tables' : advice(name, Object.keys(words), 'say it in plain Markdown'),
  });
}

function inAttributes(document: Document, node: Node, name: string, word: Word): Finding[] {
  const given = (node.attributes ?? []).filter(({ type }) => type === 'mdxJsxAttribute');
  const missing = Object.entries(word.attributes).filter(([key, { required }]) => required && !given.some((one) => one.name === key));
  return [
    ...given.flatMap((attribute, i) => inAttribute(document, node, name, word, attribute, given.findIndex((one) => one.name === attribute.name) < i)),
    ...missing.map(([key, rule]) =>
      says.error(document.path, lineOf(node), { found: `<${name}> has no ${key}`, expected: `${key}="…": ${rule.form}`, mend: `Add ${key}="…" to the tag` }),
    ),
  ];
}

function inAttribute({ path }: Document, node: Node, word: string, { attributes }: Word, { name = '', value }: Attribute, again: boolean): Finding[] {
  const line = lineOf(node);
  const rule = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!rule) {
    const known = Object.keys(attributes);
    const expected = known.length > 0 ? `only: ${known.join(', ')}` : 'no attributes on this word';
    return [says.error(path, line, { found: `<${word}> has the attribute ${quoted(name)}`, expected, mend: advice(name, known, 'take it away') })];
  }
  if (again) return [says.error(path, line, { found: `<${word}> has ${name} twice`, expected: 'each attribute once', mend: 'Keep one of the two' })];
  // Code in braces is refused by `nodes`.
  if (typeof value === 'object' && value !== null) return [];
  return fits(rule, value)
    ? []
    : [says.error(path, line, { found: `<${word}> has ${shown(name, value)}`, expected: expectation(name, rule), mend: 'Correct the value' })];
}

const fits = ({ pattern }: AttributeRule, value: string | null | undefined) =>
  pattern ? typeof value === 'string' && pattern.test(value) && value.trim() !== '' : typeof value !== 'string';

const shown = (name: string, value: string | null | undefined) => (typeof value === 'string' ? `${name}=${quoted(value)}` : `${name} without a value`);

const expectation = (name: string, { pattern, form }: AttributeRule) => (pattern ? `${name}="…" with ${form}` : form);

function inPlace({ path }: Document, node: Node, name: string, { place }: Word, parent: Node | undefined): Finding[] {
  const inSentence = node.type === 'mdxJsxTextElement';
  if (place === 'block' && inSentence) {
    return [
      says.error(path, lineOf(node), {
        found: `<${name}> stands in the middle of a sentence`,
        expected: 'this word alone on its line',
        mend: 'Give it a line of its own, with a blank line before and after',
      }),
    ];
  }
  // A list item that is only a term is no paragraph for the parser, and reads well.
  if (place === 'inline' && !inSentence && parent?.type !== 'listItem') {
    return [
      says.error(path, lineOf(node), {
        found: `<${name}> stands alone on its line`,
        expected: 'this word inside a sentence, on the same line',
        mend: 'Join the line to the sentence it belongs to',
      }),
    ];
  }
  return [];
}

const inlineNodes = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'break']);

function inside({ path }: Document, node: Node, name: string, { holds }: Word): Finding[] {
  const children = node.children ?? [];
  const wrong = {
    nothing: children.length > 0 && ['something between its tags', `<${name} … /> with nothing inside`, 'Close the tag with “/>” and move the text out'],
    words: (children.length === 0 || [...walk(node)].some(({ node: part }) => part !== node && !inlineNodes.has(part.type))) && [
      'no words, or more than words, between its tags',
      `<${name} …>words</${name}>`,
      'Put the words as read in the sentence between the tags, without links or other words authors may use',
    ],
    list: !(children.length === 1 && children[0]?.type === 'list') && [
      'something other than one list',
      'one list with hyphens between the tags',
      'Write each point on a line that begins with “- ”',
    ],
    blocks: children.length === 0 && ['nothing between its tags', 'text between the opening and the closing tag', 'Write the text, or delete the tags'],
  }[holds];
  if (!wrong) return [];
  const [found = '', expected = '', mend = ''] = wrong;
  return [says.error(path, lineOf(node), { found: `<${name}> holds ${found}`, expected, mend })];
}
