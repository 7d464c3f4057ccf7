import { parse } from 'yaml';

/**
 * One YAML file of the course in every language. `files` is what Vite finds under `.cache/languages/<language>/`; each
 * language is read once, when it is first asked for.
 */
export function byLanguage<Value>(files: Record<string, string>, read: (value: unknown) => Value): (locale: string) => Value {
  const texts = new Map(Object.entries(files).map(([path, text]) => [/\/languages\/([^/]+)\//.exec(path)?.[1] ?? '', text]));
  const known = new Map<string, Value>();
  return (locale) => {
    const value = known.get(locale) ?? read(parse(texts.get(locale) ?? ''));
    known.set(locale, value);
    return value;
  };
}
