import { unquoted } from './poText.ts';

/** One line of a catalogue. */
export type PoLine = { obsolete: boolean } & (
  | { kind: 'blank' }
  /** A note: `sign` says of what sort, empty for what people wrote to each other. */
  | { kind: 'note'; sign: string; text: string }
  | { kind: 'key'; name: string; text: string }
  | { kind: 'more'; text: string }
  | { kind: 'unreadable' }
);

const key = /^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d{1,2}\])?)[ \t]*"((?:[^"\\]|\\.)*)"$/;
const more = /^"((?:[^"\\]|\\.)*)"$/;

/** Reads one line, with or without its line break. */
export function poLine(raw: string): PoLine {
  const line = raw.replace(/^\uFEFF/, '').trim();
  const obsolete = line.startsWith('#~');
  if (line === '') return { obsolete, kind: 'blank' };
  if (obsolete) return { ...(/^#~[ \t]*\|/.test(line) ? note(line.replace(/^#~[ \t]*/, '#')) : words(line.slice(2).trim())), obsolete };
  return line.startsWith('#') ? note(line) : words(line);
}

function note(line: string): PoLine {
  const sign = /^#[.,:|]/.test(line) ? line.charAt(1) : '';
  return { obsolete: false, kind: 'note', sign, text: line.slice(1 + sign.length).trim() };
}

function words(line: string): PoLine {
  const [, name, value] = key.exec(line) ?? [];
  if (name !== undefined && value !== undefined) return { obsolete: false, kind: 'key', name, text: unquoted(value) };
  const [, continued] = more.exec(line) ?? [];
  return continued === undefined ? { obsolete: false, kind: 'unreadable' } : { obsolete: false, kind: 'more', text: unquoted(continued) };
}
