/** Texts between quotation marks, as a catalogue writes them. */

const signs: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

/** What stands between the quotation marks of one line, read. */
export const unquoted = (inner: string): string => inner.replace(/\\([\s\S]?)/g, (_, sign: string) => signs[sign] ?? sign);

/** A keyword with its text: on one line, or with an empty first one where the text has line breaks of its own. */
export function quoted(keyword: string, text: string): string[] {
  const parts = (text.match(/[^\n]*\n|[^\n]+/g) ?? ['']).map((part) => `"${escaped(part)}"`);
  return parts.length === 1 ? [`${keyword} ${parts[0]}`] : [`${keyword} ""`, ...parts];
}

const escaped = (text: string) => text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\t/g, '\\t').replace(/\r/g, '\\r').replace(/\n/g, '\\n');
