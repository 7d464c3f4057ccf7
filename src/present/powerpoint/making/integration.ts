import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptIn } from './kept.ts';
import { serveFiles } from './serve.ts';
import { clear, writeFiles } from './writeFiles.ts';

const source = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes a PowerPoint file beside the slides of every text, made from the pages just built. In development a file is made
 * when somebody asks for it.
 */
export function powerpointFiles({ make = true } = {}): AstroIntegration {
  return {
    name: 'powerpoint-files',
    hooks: {
      'astro:server:setup': ({ server }) => serveFiles(server),
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        if (make) {
          const kept = await keptIn('.cache/powerpoint', source);
          logger.info(`${await writeFiles(out, kept)} decks written for PowerPoint.`);
          await kept.tidy();
        }
        await clear(out);
      },
    },
  };
}
