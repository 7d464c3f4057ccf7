import type { Engine } from './result.ts';

/** Two ways to search, each loaded when first needed. */
export interface Engines {
  pagefind: () => Promise<Engine>;
  lunr: () => Promise<Engine>;
}

/**
 * One engine out of two. Pagefind where it can run; when it cannot after all, lunr from then on, and the reader sees the
 * same list. When lunr fails too the search rejects, and the next one tries again.
 */
export function eitherEngine({ pagefind, lunr }: Engines, canRunPagefind: boolean): Engine {
  let load = canRunPagefind ? once(pagefind) : once(lunr);
  let other: (() => Promise<Engine>) | undefined = canRunPagefind ? once(lunr) : undefined;
  return {
    async search(query, filters) {
      try {
        return await (await load()).search(query, filters);
      } catch (error) {
        if (!other) throw error;
        load = other;
        other = undefined;
        return (await load()).search(query, filters);
      }
    },
  };
}

/** Loads once; a failure is forgotten. */
function once(load: () => Promise<Engine>): () => Promise<Engine> {
  let loading: Promise<Engine> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
