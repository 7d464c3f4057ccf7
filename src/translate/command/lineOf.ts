import { keyOf, type Entry } from '../catalogue/entry.ts';

/** On which line of a catalogue each text begins to be written, by its key, counted from 1: its `msgstr`. */
export function linesOf(text: string): Map<string, number> {
  const found = new Map<string, number>();
  let at: Partial<Record<string, string>> = {};
  let last = '';
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const [, word, quoted] = /^(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s+)?(".*")\s*$/.exec(line) ?? [];
    if (quoted === undefined) {
      if (line.trim() === '') at = {};
      continue;
    }
    last = word ?? last;
    if (word === 'msgstr' || word === 'msgstr[0]') found.set(keyOf({ context: at.msgctxt ?? '', source: at.msgid ?? '', plural: at.msgid_plural }), i + 1);
    at[last] = (word ? '' : (at[last] ?? '')) + unquoted(quoted);
  }
  return found;
}

/** Where an entry is written; nothing for one that is not there. */
export const lineOf = (lines: ReadonlyMap<string, number>, entry: Pick<Entry, 'context' | 'source' | 'plural'>): number | undefined => lines.get(keyOf(entry));

function unquoted(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}
