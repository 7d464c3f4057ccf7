import type { Finding } from '../problem.ts';
import { placeOf } from '../place.ts';

/** Files that a translator's proposal has no business with: other languages, and everything that is no catalogue. */
export function strangers(files: readonly { path: string; before?: Uint8Array; after?: Uint8Array }[]): { path: string; finding: Finding }[] {
  const locales = [...new Set(files.flatMap(({ path }) => placeOf(path)?.locale ?? []))];
  // A proposal that touches no language is not a translator's.
  if (locales.length === 0) return [];
  const outside = files.filter(({ path }) => !isCatalogue(path) && !isGuide(path));
  const inside = locales.length > 1 ? files.filter(({ path }) => (placeOf(path)?.locale ?? main(files)) !== main(files)) : [];
  return [
    ...outside.map(({ path }) => ({ path, finding: { rule: 'other-files' as const, values: { found: path } } })),
    ...inside.filter(({ path }) => !outside.some((other) => other.path === path)).map(({ path }) => ({ path, finding: { rule: 'other-locales' as const, values: { found: path, locale: main(files) } } })),
  ];
}

const isCatalogue = (path: string) => placeOf(path) !== undefined && path.endsWith('.po') && !path.includes('..');
/** The language's own guide on tone and terms. */
const isGuide = (path: string) => placeOf(path)?.inside === 'STYLE.md';

/** The language most files are of. */
function main(files: readonly { path: string }[]): string {
  const all = files.flatMap(({ path }) => placeOf(path)?.locale ?? []);
  const count = (locale: string) => all.filter((one) => one === locale).length;
  return [...new Set(all)].sort((a, b) => count(b) - count(a))[0] ?? '';
}
