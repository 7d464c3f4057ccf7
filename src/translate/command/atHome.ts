import { keyOf, type Catalogue } from '../catalogue/entry.ts';
import { idOf, type Unit } from '../exchange/unit.ts';
import type { Locale } from '../schema.ts';
import { catalogueToday, type CatalogueFile } from './files.ts';
import type { Project } from './project.ts';

/** A catalogue that sentences come home to, as today's sources see it. */
export interface Place {
  file: CatalogueFile;
  today: Catalogue;
}

/** Where every sentence of a language belongs. */
export interface Home {
  /** Sentences by their catalogues. Those nobody knows stand under `undefined`. */
  placed: (units: readonly Unit[]) => Map<Place | undefined, Unit[]>;
}

/** By the code a sentence carries; without one by its file, and without that by the file most of its companions come from. */
export function atHome(project: Project, locale: string, files: readonly CatalogueFile[]): Home {
  const places = files.filter(({ broken }) => !broken).map((file): Place => ({ file, today: catalogueToday(file, project.locales[locale] as Locale, project) }));
  const byPath = new Map(places.flatMap((place) => place.file.parts.map(({ path }) => [path, place] as const)));
  const byId = new Map(places.flatMap((place) => place.today.entries.map((entry) => [idOf(place.file.path, entry), place] as const)));
  const byKey = new Map<string, Place[]>();
  for (const place of places) for (const entry of place.today.entries) byKey.set(keyOf(entry), [...(byKey.get(keyOf(entry)) ?? []), place]);
  return {
    placed: (units) => {
      const usual = mostly(units.flatMap((unit) => byKey.get(keyOf(unit)) ?? []));
      const out = new Map<Place | undefined, Unit[]>();
      for (const unit of units) {
        const named = byKey.get(keyOf(unit)) ?? [];
        const place = byId.get(unit.id) ?? byPath.get(unit.path) ?? (usual && named.includes(usual) ? usual : named[0]) ?? (unit.id === '' ? usual : undefined);
        out.set(place, [...(out.get(place) ?? []), unit]);
      }
      return out;
    },
  };
}

/** The one that is there most often. */
function mostly(places: readonly Place[]): Place | undefined {
  const count = new Map<Place, number>();
  for (const place of places) count.set(place, (count.get(place) ?? 0) + 1);
  return [...count].sort(([, a], [, b]) => b - a)[0]?.[0];
}
