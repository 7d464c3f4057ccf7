import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Entry } from './entry.ts';
import { record } from './record.ts';

/**
 * Makes the Pagefind index out of the entries that the build wrote beside the pages (`/<locale>/search/entries.json`),
 * and takes that file away again: it holds every text of the course and no reader needs it.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const count = await makeIndex(out);
        logger.info(`${count} entries can be searched.`);
      },
    },
  };
}

async function makeIndex(out: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const counts = await Promise.all((await locales(out)).map((locale) => addLocale(index, out, locale)));
  await write(index, join(out, 'pagefind'));
  await close();
  return counts.reduce((sum, count) => sum + count, 0);
}

async function addLocale(index: PagefindIndex, out: string, locale: string): Promise<number> {
  const path = join(out, locale, 'search', 'entries.json');
  const { tag, entries } = JSON.parse(await readFile(path, 'utf8')) as { tag: string; entries: Entry[] };
  for (const entry of entries) {
    const { errors } = await index.addHTMLFile({ url: entry.url, content: record(entry, tag) });
    if (errors.length > 0) throw new Error(`Pagefind refused ${entry.url}: ${errors.join('; ')}`);
  }
  await rm(path);
  return entries.length;
}

/** Only what our own box uses: Pagefind's three interfaces write HTML into the page, its worker escapes the page's policy. */
const wanted = /^(pagefind\.js|pagefind-entry\.json|.*\.(pf_meta|pf_index|pf_filter|pf_fragment|pagefind))$/;

async function write(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const { path, content } of files.filter((file) => wanted.test(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path.endsWith('.js') ? await small(content) : content);
  }
}

/** Pagefind ships its script with long names, and it complains on the console of what `engine.ts` mends without a word. */
async function small(script: Uint8Array): Promise<string> {
  const { code } = await transform(Buffer.from(script).toString(), { minify: true, drop: ['console'], format: 'esm', target: 'es2020' });
  return code;
}

/** Folders of `dist` that hold a language. */
async function locales(out: string): Promise<string[]> {
  const paths = await readdir(out, { recursive: true });
  return paths.flatMap((path) => /^([^/\\]+)[/\\]search[/\\]entries\.json$/.exec(path)?.[1] ?? []).sort();
}
