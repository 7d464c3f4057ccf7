/** One entry as it stands in the lines of a catalogue. */
export interface Row {
  context: string;
  source: string;
  plural?: string;
  /** Where its translation begins. */
  line: number;
  orphan: boolean;
}

/** A line that is no part of a catalogue. */
export interface StrayLine {
  line: number;
  text: string;
}

/** The entries of a catalogue with their line numbers, and the lines that do not belong. Twice the same entry is two rows. */
export function readRows(text: string): { rows: Row[]; stray: StrayLine[] } {
  const rows: Row[] = [];
  const stray: StrayLine[] = [];
  let fields: Fields = {};
  let last = '';
  const end = () => {
    if (fields.msgid) rows.push(rowOf(fields));
    fields = {};
  };
  for (const [i, whole] of text.split('\n').entries()) {
    const orphan = /^#~(?!\|)/.test(whole);
    const line = whole.replace(/^#~(?!\|)\s*/, '').trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, keyword, quoted] = line.match(/^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)?\s*"((?:[^"\\]|\\.)*)"$/) ?? [];
    if (quoted === undefined || (!keyword && !last)) stray.push({ line: i + 1, text: whole });
    else {
      if (keyword === 'msgctxt' || (keyword === 'msgid' && fields.msgid !== undefined)) end();
      last = keyword ?? last;
      fields[last] = (fields[last] ?? '') + unquoted(quoted);
      if (keyword?.startsWith('msgstr')) fields.line ??= String(i + 1);
      if (orphan) fields.orphan = 'yes';
    }
  }
  end();
  return { rows, stray };
}

type Fields = Record<string, string>;

const rowOf = ({ msgctxt = '', msgid = '', msgid_plural, line = '1', orphan }: Fields): Row => ({
  context: msgctxt,
  source: msgid,
  ...(msgid_plural && { plural: msgid_plural }),
  line: Number(line),
  orphan: orphan !== undefined,
});

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r' };
const unquoted = (text: string) => text.replace(/\\(.)/g, (_, sign: string) => (Object.hasOwn(escapes, sign) ? (escapes[sign] ?? sign) : sign));
