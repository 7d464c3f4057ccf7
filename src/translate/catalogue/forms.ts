import type { Entry } from './entry.ts';

/** A text of the source: one form, or two where it counts. */
type Source = Pick<Entry, 'source' | 'plural'>;

/** Both forms of a text that counts, one a line; any other text as it is. Fields hold no line break of their own. */
export const asLines = ({ source, plural }: Source): string => (plural === undefined ? source : `${source}\n${plural}`);

/** The same read back, for a text that counts. */
export function fromLines(lines: string): Source {
  const [source = '', plural] = lines.split('\n');
  return { source, ...(plural !== undefined && { plural }) };
}

/** The forms of a translation for today's text: one that began to count keeps its words in every form, and one that stopped keeps the last. */
export function fitting({ text, plural }: Pick<Entry, 'text' | 'plural'>, counts: boolean, forms: number): string[] {
  if ((plural !== undefined) === counts) return text;
  return Array<string>(counts ? forms : 1).fill(text.at(-1) ?? '');
}
