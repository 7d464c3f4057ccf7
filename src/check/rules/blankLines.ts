import { quoted, voice, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import type { Document } from '../read/document.ts';
import { blockWords } from './words.ts';

const says = voice('blankLines');

const tag = new RegExp(`</?(${blockWords.join('|')})(?![\\w.:-])`);
const alone = /^\s*<\/?[A-Z][A-Za-z]*(?:\s+[^<>]*)?\/?>\s*$/;

/** Block words stand alone on a line between blank lines. Read from the source, so that it speaks before the parser fails. */
export const blankLines = ({ documents }: Content): Finding[] =>
  documents.flatMap((document) => document.lines.flatMap((line, i) => (i < document.bodyStart ? [] : inspect(document, line, i))));

function inspect({ path, lines, bodyStart }: Document, line: string, i: number): Finding[] {
  const word = tag.exec(line.replace(/`[^`]*`/g, ''))?.[1];
  if (!word) return [];
  if (!alone.test(line)) {
    return [
      says.error(path, i + 1, {
        found: `The line ${quoted(line)} holds a tag of <${word}> and something else, or only a part of the tag`,
        expected: 'each opening and each closing tag alone on one line',
        mend: `Give the tag of <${word}> a line of its own, with a blank line before and after`,
      }),
    ];
  }
  const before = i > bodyStart && lines[i - 1]?.trim() !== '';
  const after = i + 1 < lines.length && lines[i + 1]?.trim() !== '';
  if (!before && !after) return [];
  const where = before && after ? 'before and after' : before ? 'before' : 'after';
  return [
    says.error(path, i + 1, {
      found: `There is no blank line ${where} ${line.trim().startsWith('</') ? `</${word}>` : `<${word}>`}`,
      expected: 'a blank line before and after every tag that stands alone',
      mend: `Add a blank line ${where} it`,
    }),
  ];
}
