import { readCatalogue } from '../catalogue/readCatalogue.ts';
import type { Locale } from '../schema.ts';
import { decodeFile } from './decodeFile.ts';
import { writePage } from './page.ts';
import { readPage } from './readPage.ts';
import { readXliff, type Returned } from './readXliff.ts';
import { readSheet, writeSheet } from './sheet.ts';
import { fromPo } from './fromPo.ts';
import type { Way } from './takeBack.ts';
import type { Unit } from './unit.ts';
import { writeXliff } from './xliff.ts';

/** A kind of file that sentences travel in. */
export interface Format {
  ending: string;
  /** Endings under which it may come back. */
  endings: string[];
  write: (units: readonly Unit[], locale: Locale) => string;
  read: (bytes: Uint8Array) => Returned;
  /** Programs that write it change spaces and quotes by themselves. */
  loose: boolean;
}

const text = (read: (text: string) => Returned) => (bytes: Uint8Array): Returned => {
  const decoded = decodeFile(bytes);
  return decoded === undefined ? { broken: 'The signs of this file cannot be read. Save it as UTF-8.' } : read(decoded);
};

/** The formats beside the catalogue itself, by the name they are asked for with. */
export const formats: Record<'xliff' | 'html' | 'csv', Format> = {
  xliff: { ending: 'xlf', endings: ['xlf', 'xliff'], write: (units, { tag }) => writeXliff(units, { source: 'en', target: tag }), read: text(readXliff), loose: false },
  html: { ending: 'html', endings: ['html', 'htm'], write: writePage, read: text(readPage), loose: true },
  csv: { ending: 'csv', endings: ['csv', 'tsv', 'txt'], write: writeSheet, read: text(readSheet), loose: false },
};

/** Reads what came back, by the ending of its name. */
export function readReturned(name: string, bytes: Uint8Array): (Returned & { way: Way }) | undefined {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (ending === 'po') return { ...fromPo(readCatalogue(bytes)), way: { loose: false, unsaid: true } };
  const format = Object.values(formats).find(({ endings }) => endings.includes(ending));
  return format && { ...format.read(bytes), way: { loose: format.loose } };
}
