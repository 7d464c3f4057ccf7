import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from './places.ts';
import { renewTrees, writeTrees, type Course } from './tree.ts';

/**
 * Writes the source trees before Astro reads them, and again whenever a text or a catalogue is saved. Astro never learns
 * about catalogues: it finds one ordinary tree a language.
 */
export function translations(course: () => Course): AstroIntegration {
  return {
    name: 'translations',
    hooks: {
      'astro:config:setup': () => void writeTrees(course()),
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(contentFolder);
        const renew = (path: string) => {
          const saved = relative(contentFolder, path).replaceAll(sep, '/');
          if (saved.startsWith('../') || !/\.(po|mdx|yaml|svg)$/.test(saved)) return;
          renewTrees(course(), saved);
          logger.info(`${saved} is in every language again.`);
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, renew);
      },
    },
  };
}
