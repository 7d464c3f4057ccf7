import type { Catalogue } from '../../catalogue/entry.ts';
import { readCatalogue } from '../../catalogue/readCatalogue.ts';
import type { Finding } from '../problem.ts';
import { readRows, type Row } from './rows.ts';

/** A catalogue that was read, with the lines of its entries. */
export interface Readable {
  catalogue: Catalogue;
  rows: Row[];
}

/** The largest file that is looked at, as in `readCatalogue.ts`. */
const largest = 2_000_000;

/** Bytes to entries and lines, with everything that stands in the way. Without a catalogue there is nothing more to say. */
export function readable(bytes: Uint8Array, quotes: readonly string[]): { read?: Readable; findings: Finding[] } {
  if (bytes.length > largest) return { findings: [{ rule: 'too-big', values: { found: String(Math.ceil(bytes.length / 1000)), expected: String(largest / 1000) } }] };
  const text = decoded(bytes);
  if (text === undefined) return { findings: [{ rule: 'encoding' }] };
  const { rows, stray } = readRows(text);
  const lines = stray.slice(0, 20).map((line) => strayFinding(line, quotes));
  const reading = readCatalogue(mended(text, lines) ?? bytes);
  if (!('catalogue' in reading)) return { findings: lines.length > 0 ? lines : [{ rule: 'unreadable', values: { why: reading.broken } }] };
  return { read: { catalogue: reading.catalogue, rows }, findings: [...lines, ...duplicates(rows)] };
}

/** The same with straight quotes mended, so that the rest of the file is read too. Nothing where another line stands in the way. */
function mended(text: string, lines: readonly Finding[]): Uint8Array | undefined {
  if (lines.length === 0 || lines.some(({ fixed }) => fixed === undefined)) return undefined;
  const all = text.split('\n');
  for (const { line = 1, fixed } of lines) all[line - 1] = `${all[line - 1]?.match(/^msgstr(?:\[\d+\])?/)?.[0]} "${fixed}"`;
  return new TextEncoder().encode(all.join('\n'));
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** A line of a sentence with straight quotes inside can be mended; any other is shown as it is. */
function strayFinding({ line, text }: { line: number; text: string }, [open = '“', close = '”']: readonly string[]): Finding {
  const [, before, sentence] = text.match(/^((?:msgstr(?:\[\d+\])?)\s+)"(.*)"\s*$/) ?? [];
  if (before === undefined || sentence === undefined) return { rule: 'syntax', line, values: { found: text.trim().slice(0, 80) } };
  let opens = false;
  const mended = sentence.replace(/\\"|"/g, () => {
    opens = !opens;
    return opens ? open : close;
  });
  return { rule: 'quotes', line, values: { found: sentence.match(/"([^"]*)"?/)?.[0]?.slice(0, 60) ?? '"' }, ...(!opens && { fixed: mended }) };
}

function duplicates(rows: readonly Row[]): Finding[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ context, source, line }) => {
    const key = `${context}\u0004${source}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    return first === undefined ? [] : [{ rule: 'duplicate' as const, line, values: { first: String(first), sentence: source } }];
  });
}
