import { readCsv, writeCsv } from './csv.ts';
import type { Returned } from './readXliff.ts';
import { rowsOf, unitsFrom, type Row } from './row.ts';
import type { Unit } from './unit.ts';

/** The columns of the sheet, in order. They are found by name when it comes back, wherever they stand. */
const columns = ['code', 'file', 'place', 'note', 'state', 'English', 'English before', 'translation'] as const;

/** Sentences as a sheet, for people who work in a spreadsheet. */
export const writeSheet = (units: readonly Unit[]): string =>
  writeCsv([columns, ...units.flatMap(rowsOf).map(({ code, path, context, notes, state, source, previous, text }) => [code, path, context, notes.join(' / '), state, source, previous, text])]);

/** And back. */
export function readSheet(text: string): Returned {
  const [head = [], ...lines] = readCsv(text);
  const place = new Map(columns.map((name) => [name, head.findIndex((cell) => cell.trim().toLowerCase() === name.toLowerCase())]));
  const lost = (['code', 'translation'] as const).filter((name) => (place.get(name) ?? -1) < 0);
  if (lost.length > 0) return { broken: `The first line of the sheet has to name its columns; there is no ${lost.map((name) => `"${name}"`).join(' and no ')}.` };
  const rows = lines.filter((cells) => cells.some((cell) => cell.trim() !== '')).map((cells): Row => {
    const of = (name: (typeof columns)[number]) => cells[place.get(name) ?? -1] ?? '';
    return { code: of('code'), path: of('file'), context: of('place'), notes: [], state: of('state'), source: of('English'), previous: of('English before'), text: of('translation') };
  });
  return { units: unitsFrom(rows) };
}
