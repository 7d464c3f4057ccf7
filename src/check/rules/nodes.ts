import { quoted, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import type { Document } from '../read/document.ts';
import { isWord, lineOf, walk, type Node } from '../read/tree.ts';

const says = voice('nodes');

/** What a text may be made of. Anything else, known or not, is refused. */
const allowed = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'link',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** MDX is a program: left alone, a text could read files while it is built. Here it is only words. */
export const nodes = ({ documents }: Content): Finding[] =>
  documents.flatMap((document) => (document.tree ? [...walk(document.tree)].flatMap(({ node }) => inspect(document, node)) : []));

function inspect({ path }: Document, node: Node): Finding[] {
  const refuse = ([found, mend]: Refusal) => says.error(path, lineOf(node), { found, expected: 'words, lists, tables and the words authors may use', mend });
  if (!allowed.has(node.type)) return [refuse(refusals.get(node.type)?.(node) ?? unknown(node))];
  if (isWord(node)) return inAttributes(node).map(refuse);
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return [refuse(['There is a list item with a tick box', 'Take “[ ]” away; for a question write <Question id="…" />'])];
  if (node.type === 'text' && /<[A-Za-z/!?]/.test(node.value ?? ''))
    return [refuse([`The text ${quoted(node.value ?? '')} looks like a tag`, 'Put it between backticks, or say it in words'])];
  return [];
}

function inAttributes(node: Node): Refusal[] {
  const fragment: Refusal[] = node.name ? [] : [['There is an empty tag “<>”', 'Delete the tag and its closing tag']];
  const code = (node.attributes ?? []).flatMap((attribute): Refusal[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [['A tag spreads code into its attributes with “{…}”', 'Write each attribute as name="value"']];
    return typeof attribute.value === 'object' && attribute.value !== null
      ? [[`The attribute ${attribute.name} holds code in braces`, `Write ${attribute.name}="…" with the value itself`]]
      : [];
  });
  return [...fragment, ...code];
}

/** What was found, and what to do about it. */
type Refusal = [found: string, mend: string];

const unknown = (node: Node): Refusal => [`There is a part of the kind “${node.type}”`, 'Say it in plain Markdown'];

const code = (node: Node): Refusal => [`${quoted(`{${node.value ?? ''}}`)} is read as code`, 'Take the braces away, or put the text between backticks'];

const refusals = new Map<string, (node: Node) => Refusal>([
  [
    'mdxjsEsm',
    (node) => [
      `${quoted(node.value ?? '')} is read as a line of a program, because it begins with “import” or “export”`,
      'Delete it, or begin the sentence with another word. Words authors may use need no import',
    ],
  ],
  ['mdxFlowExpression', code],
  ['mdxTextExpression', code],
  ['html', () => ['There is raw HTML', 'Write it in Markdown or with a word authors may use']],
  ['image', () => ['There is a Markdown image', 'Write <Figure src="name.svg" alt="…" /> with a drawing that lies beside the text']],
  ['imageReference', () => ['There is a Markdown image', 'Write <Figure src="name.svg" alt="…" /> with a drawing that lies beside the text']],
  ['code', () => ['There is a block of code', 'Show a text that people see in <Example>, and a single name between backticks']],
  ['footnoteReference', () => ['There is a footnote', 'Name the work with <Cite source="…" />, or put the words into the sentence']],
  ['footnoteDefinition', () => ['There is a footnote', 'Name the work with <Cite source="…" />, or put the words into the sentence']],
  ['definition', () => ['A link address is defined apart from its link', 'Write the link as [words](#section)']],
  ['linkReference', () => ['A link names its address elsewhere', 'Write the link as [words](#section)']],
  ['delete', () => ['A part is struck out, because it stands between “~” signs', 'Write “about” for “~”, or delete what is struck out']],
  ['thematicBreak', () => ['There is a dividing line', 'Begin a new section with ## and <Section … />']],
  ['yaml', () => ['There is a second front matter', 'Keep one, at the top']],
  ['toml', () => ['There is a front matter between “+++”', 'Write it between “---”, as key: value']],
]);
