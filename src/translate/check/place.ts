/** A path of the project, as a place among the translations. */
export interface Place {
  locale: string;
  /** The path inside the language's folder. */
  inside: string;
}

/** `content/translations/fr/glossary.po` is `glossary.po` of `fr`; nothing for a file that stands elsewhere. */
export function placeOf(path: string): Place | undefined {
  const [, locale, inside] = path.match(/^content\/translations\/([^/]+)\/(.+)$/) ?? [];
  return locale && inside ? { locale, inside } : undefined;
}

/** The catalogue that lies nearest to a path, by the folders and the name they share. */
export function nearest(path: string, all: readonly string[]): string | undefined {
  const name = path.split('/').at(-1) ?? '';
  const shared = (other: string) => other.split('/').filter((part) => path.split('/').includes(part)).length + (other.endsWith(`/${name}`) ? 2 : 0);
  const [best] = [...all].sort((a, b) => shared(b) - shared(a));
  return best && shared(best) > 0 ? best : undefined;
}
