import type { Entry } from '../../translate/catalogue/entry.ts';
import { poLine, type PoLine } from './poLine.ts';

/** An entry of a catalogue with the lines it stands on, so that the others stay as they are. */
export interface PlacedEntry extends Entry {
  /** The first of its lines and the one after its last, counted from 0. */
  from: number;
  to: number;
  /** The line of its translation, counted from 1 as editors do. */
  line: number;
  /** A line of it could not be read: it is shown and never rewritten. */
  damaged: boolean;
}

/** A catalogue as it lies on disk, line by line, and what it says. */
export interface PoFile {
  /** Each with its own line break. */
  lines: string[];
  entries: PlacedEntry[];
}

/** Any text as a catalogue. It never throws: what is no entry is left alone. */
export function readPo(text: string): PoFile {
  const lines = text.match(/[^\n]*\n|[^\n]+/g) ?? [];
  const entries: PlacedEntry[] = [];
  let block: Block = start(0);
  const end = (next: number) => {
    const entry = finished(block, next);
    if (entry) entries.push(entry);
  };
  for (const [i, raw] of lines.entries()) {
    const line = poLine(raw);
    if (startsAnew(block, line)) {
      end(block.last + 1);
      block = start(i);
    }
    take(block, line, i);
  }
  end(block.last + 1);
  return { lines, entries };
}

/** An entry while it is being read. */
interface Block {
  from: number;
  last: number;
  lines: PoLine[];
  damaged: boolean;
  values: Map<string, { text: string; at: number }>;
  open?: string;
}

const start = (from: number): Block => ({ from, last: from - 1, lines: [], damaged: false, values: new Map() });

const hasText = ({ values }: Block) => [...values.keys()].some((name) => name.startsWith('msgstr'));

/** Notes belong to what follows them. */
function startsAnew(block: Block, line: PoLine): boolean {
  if (line.kind === 'note' || line.kind === 'blank') return hasText(block);
  return line.kind === 'key' && !line.name.startsWith('msgstr') && (hasText(block) || block.values.has(line.name));
}

function take(block: Block, line: PoLine, i: number): void {
  if (line.kind === 'blank') return;
  if (block.lines.length === 0) block.from = i;
  block.lines.push(line);
  block.last = i;
  if (line.kind === 'key') {
    block.damaged ||= block.values.has(line.name);
    block.open = line.name;
    block.values.set(line.name, { text: line.text, at: i });
  } else if (line.kind === 'more') {
    const value = block.values.get(block.open ?? '');
    if (value) value.text += line.text;
    else block.damaged = true;
  } else if (line.kind === 'unreadable') block.damaged = true;
  else block.damaged ||= block.values.size > 0;
}

function finished({ from, lines, damaged, values }: Block, to: number): PlacedEntry | undefined {
  const source = values.get('msgid')?.text;
  const texts = [...values].filter(([name]) => name.startsWith('msgstr'));
  if (!source || texts.length === 0) return undefined;
  const plural = values.get('msgid_plural')?.text;
  const notes = (sign: string) => lines.flatMap((line) => (line.kind === 'note' && line.sign === sign && line.text ? [line.text] : []));
  const said = notes('.');
  const after = (word: string) => said.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1);
  const [was, previous] = [after('was'), notes('|')];
  return {
    context: values.get('msgctxt')?.text ?? '',
    source,
    ...(plural && { plural }),
    text: texts.map(([, { text }]) => text),
    notes: said.filter((line) => line !== 'draft' && !/^(was|orphan) /.test(line)),
    remarks: notes(''),
    fuzzy: notes(',').some((line) => line.split(',').some((flag) => flag.trim() === 'fuzzy')),
    draft: said.includes('draft'),
    ...(was && { was }),
    ...(previous.length > 0 && { previous: previousText(previous) }),
    ...(lines.some(({ obsolete }) => obsolete) && { orphan: after('orphan') ?? '' }),
    from,
    to,
    line: (texts[0]?.[1].at ?? 0) + 1,
    damaged,
  };
}

/** Its quoted parts are written as in JSON. */
const previousText = (lines: string[]): string =>
  lines.filter((line) => !line.startsWith('msgctxt ')).flatMap((line) => line.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map(fromJson).join('');

function fromJson(part: string): string {
  try {
    return String(JSON.parse(part));
  } catch {
    return part.slice(1, -1);
  }
}
