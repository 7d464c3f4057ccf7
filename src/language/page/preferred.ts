/**
 * Of the languages a page has, the one a reader's device asks for before the page's own; nothing where the page's own
 * comes first. Regions do not matter: whoever asks for the French of France is offered the French of Canada.
 */
export function preferred(asked: readonly string[], offered: readonly string[], own: string): string | undefined {
  for (const one of asked.map(base)) {
    if (one === base(own)) return undefined;
    const found = offered.find((tag) => base(tag) === one);
    if (found) return found;
  }
  return undefined;
}

const base = (tag: string) => tag.toLowerCase().split('-')[0];
