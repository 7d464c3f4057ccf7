import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { factsAddress, fileAddress, type DeckFacts } from '../deckFacts.ts';
import { photographer } from '../drawing/photograph.ts';
import { powerpoint } from '../file.ts';
import type { Kept } from './kept.ts';
import { materialOf } from './material.ts';
import type { Site } from './site.ts';
import { withSize } from './size.ts';

/** How many are made at a time: drawings are photographed on other threads, while the next file is written. */
const together = 6;

/** A file beside every text of a finished site that has slides. Says how many. */
export async function writeFiles(out: string, kept: Kept): Promise<number> {
  const work = (await Promise.all((await localesIn(out)).map(async (locale) => (await textsIn(join(out, locale))).map((text) => ({ locale, text }))))).flat();
  const site = siteIn(out);
  const photograph = await photographer();
  const one = async (locale: string, text: string) => {
    const facts = JSON.parse((await site.read(factsAddress(locale))) ?? '') as DeckFacts;
    const material = await materialOf(site, locale, text, facts);
    if (!material) return;
    const bytes = await kept.file(material, () => powerpoint(material, photograph));
    await writeFile(join(out, fileAddress(locale, text)), bytes);
    await tellSize(join(out, locale, text, 'guide', 'index.html'), bytes.length, facts.tag);
  };
  const left = [...work];
  const hand = async () => {
    for (let next = left.shift(); next; next = left.shift()) await one(next.locale, next.text);
  };
  await Promise.all(Array.from({ length: together }, hand));
  return work.length;
}

const siteIn = (out: string): Site => ({ read: (address) => readFile(join(out, address.endsWith('/') ? `${address}index.html` : address), 'utf8').catch(() => undefined) });

/** The page that offers a file was written before the file was. */
async function tellSize(page: string, bytes: number, tag: string): Promise<void> {
  const html = await readFile(page, 'utf8').catch(() => undefined);
  if (html !== undefined) await writeFile(page, withSize(html, bytes, tag));
}

/** What only the files needed is no part of the site. */
export async function clear(out: string): Promise<void> {
  for (const locale of await localesIn(out)) await rm(join(out, factsAddress(locale)));
}

const localesIn = async (out: string): Promise<string[]> => (await readdir(out, { recursive: true })).flatMap((path) => /^([^/\\]+)[/\\]slides\.json$/.exec(path)?.[1] ?? []).sort();

/** Texts that have slides: `modules/<module>/<lesson>`, `case-studies/<case>`. */
const textsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).flatMap((path) => /^(.+)\/screen\/index\.html$/.exec(path.replaceAll('\\', '/'))?.[1] ?? []).sort();
