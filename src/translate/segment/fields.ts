/**
 * Which fields of a kind of YAML are text, as paths with `*` for any key or place: `items.*.options.*.why`. Declared
 * beside each schema; everything else (ids, keys, links, numbers) exists once, in the source.
 */
export interface TextFields {
  text: readonly string[];
  /** Those that are safety advice. */
  critical?: readonly string[];
}

/** True when a path in data, such as `['items', 'q1', 'ask']`, is one of the patterns. */
export function matches(patterns: readonly string[], path: readonly (string | number)[]): boolean {
  return patterns.some((pattern) => {
    const parts = pattern.split('.');
    return parts.length === path.length && parts.every((part, i) => part === '*' || part === String(path[i]));
  });
}
