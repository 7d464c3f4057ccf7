/** Tables as RFC 4180 has them, with the mark that tells a spreadsheet that they are UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** A spreadsheet would take a text that begins like a formula for one, and run it. An apostrophe before it says that it is text. */
const cell = (text: string): string => {
  const harmless = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
};

/**
 * Reads a table as a spreadsheet may have saved it: with commas, semicolons or tabs. It never throws; a quotation mark
 * that is never closed takes the rest of the file, and nothing is lost by that but those lines.
 */
export function readCsv(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(body.slice(0, 1000).split(/[\r\n]/)[0] ?? '');
  const pattern = new RegExp(`"([^"]*(?:""[^"]*)*)(?:"|$)([^${separator}\\r\\n]*)|([^${separator}\\r\\n]*)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < body.length) {
    pattern.lastIndex = at;
    const [whole = '', quoted, after = '', bare = ''] = pattern.exec(body) ?? [];
    row.push(unguarded(quoted === undefined ? bare : quoted.replace(/""/g, '"').replace(/\r\n/g, '\n') + after));
    at += whole.length;
    if (body[at] === separator) at += 1;
    else {
      rows.push(row);
      row = [];
      at += body.startsWith('\r\n', at) ? 2 : 1;
    }
  }
  if (row.length > 0) rows.push([...row, '']);
  return rows;
}

const separatorOf = (line: string): string => [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length })).sort((a, b) => b.count - a.count)[0]?.sign ?? ',';

const unguarded = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
