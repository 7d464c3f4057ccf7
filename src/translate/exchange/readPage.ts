import { tableRows } from './htmlTable.ts';
import { beforeWord } from './page.ts';
import type { Returned } from './readXliff.ts';
import { codePattern, unitsFrom, type Row } from './row.ts';

/** Reads the page as Word, LibreOffice or a browser saved it. */
export function readPage(html: string): Returned {
  let path = '';
  const rows: Row[] = [];
  for (const cells of tableRows(html)) {
    const [about = '', source = '', text = ''] = cells;
    const heading = /^content\/(\S+)$/.exec(about);
    if (cells.length === 1 && heading) path = heading[1] ?? '';
    if (cells.length >= 3 && codePattern.test(about)) rows.push({ code: codePattern.exec(about)?.[0] ?? '', path, source, text, context: placeIn(about), notes: [], state: '', previous: previousIn(about) });
  }
  return rows.length > 0 ? { units: unitsFrom(rows) } : { broken: 'There is no table of sentences in this page. Save it as a web page (HTML), with its three columns and the codes in the first.' };
}

const placeIn = (about: string): string => /section "([^"]*)"/.exec(about.replace(/[“”„]/g, '"'))?.[1] ?? '';

const previousIn = (about: string): string => about.split(`\n${beforeWord} `)[1] ?? '';
