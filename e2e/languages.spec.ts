import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { kindOf, languageOf } from './walk/kinds.ts';
import { idsOf, leaks, misnamed, pieces } from './walk/languages.ts';
import { builtPages, htmlOf } from './walk/pages.ts';

const registry = parse(readFileSync('content/locales.yaml', 'utf8')) as Record<string, { tag: string; direction: string }>;
const inEnglish = (address: string) => address.replace(/^\/[^/]+\//, '/en/');
const noindex = 'name="robots" content="noindex"';
const pages = builtPages().filter((address) => registry[languageOf(address)]);
const others = pages.filter((address) => languageOf(address) !== 'en');

test('every page exists in every language', () => {
  for (const path of Object.keys(registry)) {
    const own = pages.filter((address) => languageOf(address) === path).map(inEnglish);
    expect(own, path).toEqual(pages.filter((address) => languageOf(address) === 'en'));
  }
});

test('every page says its language and direction', () => {
  for (const address of pages) {
    const { tag, direction } = registry[languageOf(address)] ?? {};
    expect(htmlOf(address), address).toContain(`<html lang="${tag}" dir="${direction}"`);
  }
});

test('no sign of the translation engine reaches a reader', () => {
  expect(pages.flatMap((address) => leaks(htmlOf(address)).map((sign) => `${address}: ${sign}`))).toEqual([]);
});

test('no text stands under the name of a language it is not in', () => {
  const found = others.flatMap((address) => misnamed(pieces(htmlOf(address)), registry[languageOf(address)]?.tag ?? '', pieces(htmlOf(inEnglish(address)))).map((one) => `${address} ${one}`));
  expect(found).toEqual([]);
});

test('a place has the same address in every language', () => {
  for (const address of others.filter((one) => !/^\/(glossary|sources|translate)\//.test(kindOf(one)))) {
    const [own, source] = [idsOf(htmlOf(address)), idsOf(htmlOf(inEnglish(address)))].map((ids) => ids.filter((id) => !/^behind-|^letter-|^(term|cite)-.*-\d+$/.test(id)).sort());
    expect(own, address).toEqual(source);
  }
});

test('a page that two people have not read is kept from search engines, and leads to its original', () => {
  // Windows in a room and papers are kept from search engines in every language.
  for (const address of others.filter((one) => !htmlOf(inEnglish(one)).includes(noindex))) {
    const html = htmlOf(address);
    if (html.includes(noindex)) {
      expect(html, address).toContain(`<link rel="canonical" href="${inEnglish(address)}"`);
      expect(html, address).not.toContain('rel="alternate"');
    } else expect(html, address).toContain(`hreflang="${registry[languageOf(address)]?.tag}" href="${address}"`);
  }
});

test('pages that name each other as translations do so mutually', () => {
  for (const address of pages) {
    for (const [, href = ''] of htmlOf(address).matchAll(/<link rel="alternate" hreflang="[^"]+" href="(\/[^"]+\/)"/g)) expect(htmlOf(href), `${href} names ${address}`).toContain(`href="${address}"`);
  }
});
