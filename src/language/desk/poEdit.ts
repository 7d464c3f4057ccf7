import type { Entry } from '../../translate/catalogue/entry.ts';
import type { PlacedEntry, PoFile } from './poFile.ts';
import { poLine } from './poLine.ts';
import { quoted } from './poText.ts';

/** The catalogue with some of its entries changed. Every line of the others stays as it was, to the byte. */
export function withChanges({ lines, entries }: PoFile, changes: ReadonlyMap<PlacedEntry, Entry>): string {
  const out: string[] = [];
  let from = 0;
  for (const entry of entries) {
    const changed = changes.get(entry);
    if (!changed || entry.damaged) continue;
    out.push(...lines.slice(from, entry.from), ...rewritten(lines.slice(entry.from, entry.to), changed));
    from = entry.to;
  }
  return [...out, ...lines.slice(from)].join('');
}

/** The lines of one entry with another text and other marks; its other notes and its source stand as they stood. */
function rewritten(lines: string[], { text, plural, draft, was, fuzzy, previous }: Entry): string[] {
  const end = lines[0]?.match(/\r?\n$/)?.[0] ?? '\n';
  const last = lines.at(-1)?.match(/\r?\n$/)?.[0] ?? '';
  const read = lines.map((raw) => ({ raw: raw.replace(/\r?\n$/, ''), line: poLine(raw) }));
  const firstKey = read.findIndex(({ line }) => line.kind === 'key');
  const firstText = read.findIndex(({ line }) => line.kind === 'key' && line.name.startsWith('msgstr'));
  const notes = read.slice(0, firstKey);
  const sort = (sign: string) => notes.filter(({ line }) => line.kind === 'note' && line.sign === sign).map(({ raw }) => raw);
  const flags = [...(fuzzy ? ['fuzzy'] : []), ...sort(',').flatMap((raw) => raw.replace(/^\s*#,/, '').split(',').map((flag) => flag.trim())).filter((flag) => flag && flag !== 'fuzzy')];
  const out = [
    ...notes.filter(({ raw, line }) => line.kind === 'note' && !',|'.includes(line.sign || '#') && !/^\s*#\.\s*(draft\s*$|was )/.test(raw)).map(({ raw }) => raw),
    ...(draft ? ['#. draft'] : []),
    ...(was ? [`#. was ${was}`] : []),
    ...(flags.length > 0 ? [`#, ${flags.join(', ')}`] : []),
    ...(previous === undefined ? [] : sort('|')),
    ...read.slice(firstKey, firstText).map(({ raw }) => raw),
    ...text.flatMap((form, i) => quoted(plural === undefined ? 'msgstr' : `msgstr[${i}]`, form)),
  ];
  return out.map((line, i) => `${line}${i === out.length - 1 ? last : end}`);
}
