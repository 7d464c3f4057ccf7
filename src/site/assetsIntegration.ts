import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { buildAssets, type Assets } from './assets.ts';
import { securityHeaders } from './policy.ts';

const id = 'virtual:assets';

/**
 * Gives pages the addresses of our scripts and styles (`import { urls, paint } from 'virtual:assets'`), serves them
 * afresh in development, and writes them beside the built pages.
 */
export function assets(): AstroIntegration {
  let built: Assets;
  return {
    name: 'assets',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        const minify = command !== 'dev';
        built = await buildAssets({ minify });
        const afresh = async () => (minify ? built : buildAssets({ minify }));
        updateConfig({ vite: { plugins: [virtualModule(afresh)] }, server: { headers: securityHeaders(built.paintHash) } });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('change', (path) => built.inputs.some((input) => resolve(input) === path) && renew(server));
        server.middlewares.use(async (request, response, next) => {
          const now = await buildAssets({ minify: false });
          for (const [name, value] of Object.entries(securityHeaders(now.paintHash))) response.setHeader(name, value);
          const file = now.files.get(request.url?.split('?')[0] ?? '');
          if (!file) return next();
          response.setHeader('Content-Type', request.url?.includes('.css') ? 'text/css' : 'text/javascript');
          response.end(file);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const [address, bytes] of built.files) {
          const path = fileURLToPath(new URL(`.${address}`, dir));
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, bytes);
        }
      },
    },
  };
}

/** A source file behind the assets was edited: the module that names them is made anew, and the author's page reloads. */
function renew(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(`\0${id}`);
    if (module) moduleGraph.invalidateModule(module);
  }
  server.environments.client?.hot.send({ type: 'full-reload' });
}

/**
 * `paint`, `drawing`, their hash and `urls` as a module. It does not name the style sheets it was made from: Vite would take
 * them for imported ones and write them into every page, where the policy refuses them.
 */
function virtualModule(load: () => Promise<Assets>) {
  return {
    name: 'assets',
    resolveId: (name: string) => (name === id ? `\0${id}` : undefined),
    async load(name: string) {
      if (name !== `\0${id}`) return undefined;
      const { paint, paintHash, drawing, urls } = await load();
      return `export default ${JSON.stringify({ paint, paintHash, drawing, urls })};`;
    },
  };
}
