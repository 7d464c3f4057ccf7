import { po, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';
import type { Catalogue, Entry } from './entry.ts';

/** Reads a catalogue. Throws where the text is no PO at all; `readCatalogue.ts` turns that into a message. */
export function parsePo(text: string): Catalogue {
  const { headers, translations, obsolete = {} } = po.parse(text, { validation: false });
  const all = (tables: GetTextTranslations['translations']) => Object.values(tables).flatMap((table) => Object.values(table));
  return {
    headers,
    entries: [...all(translations).filter(({ msgid }) => msgid !== '').map((one) => read(one)), ...all(obsolete).map((one) => read(one, true))],
  };
}

function read({ msgctxt = '', msgid, msgid_plural, msgstr, comments = {} }: GetTextTranslation, orphan = false): Entry {
  const extracted = lines(comments.extracted);
  const value = (name: string) => extracted.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1);
  const flags = (comments.flag ?? '').split(',').map((flag) => flag.trim());
  const was = value('was');
  return {
    context: msgctxt,
    source: msgid,
    ...(msgid_plural && { plural: msgid_plural }),
    text: [...msgstr],
    notes: extracted.filter((line) => line !== 'draft' && !/^(was|orphan) /.test(line)),
    remarks: lines(comments.translator),
    fuzzy: flags.includes('fuzzy'),
    draft: extracted.includes('draft'),
    ...(was && { was }),
    ...(comments.previous && { previous: previousText(comments.previous) }),
    ...(orphan && { orphan: value('orphan') ?? '' }),
  };
}

/** `msgid "…"` of the lines that begin with `#|`, unquoted. */
function previousText(comment: string): string {
  const quoted = comment.replace(/^msgctxt .*$/gm, '').match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  return quoted.map((part) => unquote(part)).join('');
}

function unquote(part: string): string {
  try {
    return String(JSON.parse(part));
  } catch {
    return part.slice(1, -1);
  }
}

/** Writes a catalogue: the same bytes for the same entries, on every machine and day. Nothing is folded, nothing is dated. */
export function writePo({ headers, entries }: Catalogue): string {
  const live = entries.filter(({ orphan }) => orphan === undefined);
  const orphans = entries.filter(({ orphan }) => orphan !== undefined);
  return `${po.compile({ charset: 'utf-8', headers, translations: tables(live), obsolete: tables(orphans) }, { foldLength: 0 }).toString('utf8').trimEnd()}\n`;
}

/** Contexts and texts are anybody's words: the tables have no prototype, so that `constructor` is a word like any other. */
function tables(entries: Entry[]): GetTextTranslations['translations'] {
  const out: GetTextTranslations['translations'] = Object.create(null);
  for (const entry of entries) {
    out[entry.context] ??= Object.create(null);
    (out[entry.context] as Record<string, unknown>)[entry.source] = {
      ...(entry.context && { msgctxt: entry.context }),
      msgid: entry.source,
      ...(entry.plural && { msgid_plural: entry.plural }),
      msgstr: entry.text,
      comments: comments(entry),
    };
  }
  return out;
}

function comments({ notes, remarks, fuzzy, draft, was, previous, orphan }: Entry): NonNullable<GetTextTranslation['comments']> {
  const extracted = [...notes, ...(draft ? ['draft'] : []), ...(was ? [`was ${was}`] : []), ...(orphan ? [`orphan ${orphan}`] : [])];
  return {
    ...(remarks.length > 0 && { translator: remarks.join('\n') }),
    ...(extracted.length > 0 && { extracted: extracted.join('\n') }),
    ...(fuzzy && { flag: 'fuzzy' }),
    ...(previous !== undefined && { previous: `msgid ${JSON.stringify(previous)}` }),
  };
}

const lines = (text: string | undefined): string[] => (text ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
