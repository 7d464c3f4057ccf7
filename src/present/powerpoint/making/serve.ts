import type { ViteDevServer } from 'vite';
import { photographer } from '../drawing/photograph.ts';
import { factsAddress, type DeckFacts } from '../deckFacts.ts';
import { powerpoint } from '../file.ts';
import { materialOf } from './material.ts';
import type { Site } from './site.ts';

const kind = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** While somebody writes: the file is made from the pages as they are at this moment, when it is asked for. */
export function serveFiles(server: ViteDevServer): void {
  server.middlewares.use(async (request, response, next) => {
    const [, locale, text] = /^\/([^/]+)\/(.+)\/slides\.pptx(?:\?.*)?$/.exec(request.url ?? '') ?? [];
    const [address] = server.resolvedUrls?.local ?? [];
    if (!locale || !text || !address) return next();
    const bytes = await fileFrom(siteAt(address), locale, text);
    if (!bytes) return next();
    response.setHeader('Content-Type', kind);
    response.end(bytes);
  });
}

async function fileFrom(site: Site, locale: string, text: string): Promise<Buffer | undefined> {
  const facts = await site.read(factsAddress(locale));
  const material = facts && (await materialOf(site, locale, text, JSON.parse(facts) as DeckFacts));
  return material ? powerpoint(material, await photographer()) : undefined;
}

const siteAt = (server: string): Site => ({
  read: async (address) => {
    const answer = await fetch(new URL(address, server));
    return answer.ok ? answer.text() : undefined;
  },
});
