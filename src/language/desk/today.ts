import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translatable } from '../../content.texts.ts';
import { writePo } from '../../translate/catalogue/po.ts';
import { headersOf } from '../../translate/catalogue/headers.ts';
import { sync } from '../../translate/catalogue/sync.ts';
import { authorNotes } from '../../translate/segment/authorNotes.ts';
import type { Locale } from '../../translate/schema.ts';
import type { Segment } from '../../translate/segment/segment.ts';
import { segments } from '../../translate/segment/segments.ts';
import { contentFolder } from '../../translate/tree/places.ts';
import { catalogueOf, sourceFiles } from '../../translate/tree/tree.ts';
import { catalogueName } from './address.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The texts of the course by the name of their catalogue. */
export function catalogues(content = contentFolder): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const path of sourceFiles(content).filter(translatable)) out.set(catalogueName(path), [...(out.get(catalogueName(path)) ?? []), path]);
  return out;
}

/** A catalogue as today's sources see it. Nothing is written. */
export function catalogueToday(locale: string, language: Pick<Locale, 'tag' | 'pluralRule' | 'plurals'>, paths: readonly string[], content = contentFolder): string {
  const notes = new Map<Segment, string | undefined>();
  for (const path of paths) {
    const kind = translatable(path);
    const source = readFileSync(join(content, path), 'utf8');
    const note = authorNotes(path, source);
    for (const segment of kind ? segments(path, source, kind) : []) notes.set(segment, note(segment));
  }
  const { headers, entries } = catalogueOf(locale, paths[0] ?? '', content);
  const before = { headers: Object.keys(headers).length > 0 ? headers : headersOf(language), entries };
  return writePo(sync([...notes.keys()], before, { version, forms: language.plurals.length, note: (segment) => notes.get(segment) }));
}
