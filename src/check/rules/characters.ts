import { list, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import type { Data } from '../read/yaml.ts';
import type { Document } from '../read/document.ts';
import { lineOf, walk } from '../read/tree.ts';
import { nameOf, unseen } from './hidden.ts';

const says = voice('characters');

/** A hidden character with the lines it is on. */
type Hidden = Map<string, Set<number>>;

/**
 * Characters a reviewer cannot see: they can reverse a sentence, hide a word, or carry a message. They are looked for in
 * the bytes and again in what a parser makes of them, because `&#8203;` and `"\u200B"` end up as the same thing.
 */
export function characters(content: Content): Finding[] {
  return content.texts.flatMap(({ path, kind, lines, text }) => {
    const hidden: Hidden = new Map();
    for (const [i, line] of lines.entries()) note(hidden, kind === 'picture' ? line.replaceAll('\t', ' ') : line, i + 1);
    const document = content.documents.find((one) => one.path === path);
    const data = document?.front ?? content.data.find((one) => one.path === path);
    if (document) noteTree(hidden, document);
    if (data) noteData(hidden, data);
    const returns = /\r\n/.test(text) ? [windowsLines(path)] : [];
    return [...returns, ...[...hidden].map(([character, on]) => finding(path, character, [...on]))];
  });
}

function noteTree(hidden: Hidden, { tree }: Document): void {
  if (!tree) return;
  for (const { node } of walk(tree)) {
    const values = [node.value, node.url, node.title, ...(node.attributes ?? []).map(({ value }) => value)];
    for (const value of values) if (typeof value === 'string') noteWithin(hidden, value, lineOf(node));
  }
}

function noteData(hidden: Hidden, { strings }: Data): void {
  for (const { value, line } of strings) noteWithin(hidden, value, line);
}

/** A value over several lines: those seen in the raw text already are not told twice. */
function noteWithin(hidden: Hidden, value: string, line: number): void {
  const found: Hidden = new Map();
  note(found, value.replaceAll('\n', ' '), line);
  for (const [character, lines] of found) if (!hidden.has(character)) hidden.set(character, lines);
}

function note(hidden: Hidden, text: string, line: number): void {
  for (const character of unseen(text)) hidden.set(character, (hidden.get(character) ?? new Set<number>()).add(line));
}

function finding(path: string, character: string, lines: number[]): Finding {
  const [first = 1] = lines;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const where = lines.length > 1 ? ` on lines ${list(lines.slice(0, 8))}${lines.length > 8 ? ' and more' : ''}` : '';
  return says.error(path, first, {
    found: `There is ${nameOf(character)} (U+${code})${where}, which nobody sees`,
    expected: 'text whose every character can be seen',
    mend: character === '\t' ? 'Use spaces' : 'Delete it. Typing the word again is the quickest way',
  });
}

const windowsLines = (path: string) =>
  says.error(path, 1, {
    found: 'The lines end as on Windows, with a carriage return',
    expected: 'lines that end with a line feed only, as the translations are compared with these bytes',
    mend: 'In your editor, set the line ends to “LF” and save. In Git: git config core.autocrlf input',
  });
