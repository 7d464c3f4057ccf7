import { mdxToMdast } from 'satteri';
import { quoted, voice, type Finding } from '../finding.ts';
import type { Text } from './text.ts';
import { depthOf, type Node } from './tree.ts';
import { unparsed } from './unparsed.ts';
import { readYaml, type Data } from './yaml.ts';

/** One MDX file: its front matter as data, its body as a tree. Either is missing where it could not be read. */
export interface Document extends Text {
  front: Data | undefined;
  tree: Node | undefined;
  /** Index in `lines` of the first line after the front matter. */
  bodyStart: number;
}

const says = voice('document');

export function readDocument(text: Text, findings: Finding[]): Document {
  const end = endOfFrontMatter(text, findings);
  const front = end === undefined ? undefined : readYaml(text.path, text.lines.slice(1, end).join('\n'), findings, 2);
  const bodyStart = end === undefined ? 0 : end + 1;
  return { ...text, front, bodyStart, tree: parse(text, bodyStart, findings) };
}

/**
 * Front matter is what stands between two lines `---`, the first of them at the very top. Astro takes more for front
 * matter (TOML, blank lines before it, `---` with words behind it); one strict shape keeps both readings the same.
 */
function endOfFrontMatter({ path, lines }: Text, findings: Finding[]): number | undefined {
  const end = lines.findIndex((line, i) => i > 0 && /^(---|\+\+\+)/.test(line));
  if (lines[0] === '---' && lines[end] === '---') return end;
  const line = lines[0] === '---' && end > 0 ? end + 1 : 1;
  findings.push(
    says.error(path, line, {
      found: `The front matter does not stand between two lines of three hyphens: this line is ${quoted(lines[line - 1] ?? '')}`,
      expected: 'a line --- at the very top, the fields, and a second line ---, with nothing else on these lines',
      mend: 'Write both lines as exactly three hyphens',
    }),
  );
  return undefined;
}

/** The body as Astro will parse it: same parser, front matter blanked out in the same way, so lines keep their numbers. */
function parse(text: Text, bodyStart: number, findings: Finding[]): Node | undefined {
  const blank = text.lines.slice(0, bodyStart).map((line) => line.replace(/./gs, ' '));
  const body = text.lines.slice(bodyStart);
  const tooMuch = unreadable(text.path, body, bodyStart);
  if (tooMuch) return void findings.push(tooMuch);
  try {
    const tree = mdxToMdast([...blank, ...body].join('\n'), { features: { smartPunctuation: false } }) as unknown as Node;
    if (depthOf(tree) <= deepest) return tree;
    findings.push(tooDeep(text.path, bodyStart + 1));
  } catch (error) {
    findings.push(unparsed(text.path, String(error instanceof Error ? error.message : error), bodyStart + 1));
  }
  return undefined;
}

/** The line of the source from where a node begins, as its author wrote it. */
export function written({ lines }: Document, node: Node): string {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return (lines[line - 1] ?? '').slice(column - 1);
}

/** A lesson needs about eight levels. Thousands of them end the parser's process without a word (satteri 0.10.5). */
const deepest = 30;

/**
 * The parser takes minutes over thousands of braces or open tags (satteri 0.10.5), and a real text has none of the former
 * and some hundreds of the latter.
 */
function unreadable(path: string, body: string[], bodyStart: number): Finding | undefined {
  const limits: [string, number, number][] = [
    ['{', 100, body.join('').split('{').length - 1],
    ['<', 4000, body.join('').split('<').length - 1],
    ['characters in one line', 20_000, Math.max(0, ...body.map((line) => line.length))],
  ];
  const over = limits.find(([, most, count]) => count > most);
  if (!over) return undefined;
  const [what, most, count] = over;
  const sign = what.length === 1;
  return says.error(path, bodyStart + 1, {
    found: sign ? `The text has ${count} signs “${what}”` : `The text has ${count} ${what}`,
    expected: `at most ${most}, or the parser takes minutes over it`,
    mend: 'Take out what is not text. The file is not read further until then',
  });
}

const tooDeep = (path: string, line: number) =>
  says.error(path, line, {
    found: `Lists, quotations, emphasis or words stand more than ${deepest} deep inside one another`,
    expected: 'a handful of levels',
    mend: 'Take the innermost ones out. The file is not read further until then',
  });
