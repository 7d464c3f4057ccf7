import { existsSync } from 'node:fs';
import { fileOf, htmlOf } from './pages.ts';

/** Headings that skip a level on the way down, as "h2 then h4: …". */
export function headingJumps(headings: { level: number; text: string }[]): string[] {
  return headings.flatMap(({ level, text }, i) => {
    const before = headings[i - 1]?.level ?? 0;
    return level > before + 1 ? [`h${before} then h${level}: ${text}`] : [];
  });
}

/** Links that lead nowhere: no such page, or no such anchor on it. */
export function brokenLinks(from: string, hrefs: string[]): string[] {
  return hrefs.filter((href) => {
    const { pathname: address, hash } = new URL(href, `http://site${from}`);
    const anchor = decodeURIComponent(hash.slice(1));
    if (!existsSync(fileOf(address))) return true;
    return anchor ? !htmlOf(address).includes(` id="${anchor}"`) : false;
  });
}

/** What the policy forbids in a page: scripts, styles and handlers in the markup, and words of another address. */
export function forbiddenMarkup(html: string): string[] {
  const inlineStyles = [...html.matchAll(/<style[^>]*>/g)].length;
  return [
    ...[...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map((match) => `inline script: ${match[0]}`),
    ...[...html.matchAll(/<[a-z][^>]*\son[a-z]+=/g)].map((match) => `handler: ${match[0]}`),
    ...[...html.matchAll(/<[a-z][^>]*\sstyle=/g)].map((match) => `style attribute: ${match[0]}`),
    ...[...html.matchAll(/<(?:script|img|link|iframe|source|video|audio)[^>]+(?:src|href)="(?:https?:)?\/\/[^"]*"/g)].map((match) => `off the origin: ${match[0]}`),
    ...(inlineStyles > 1 ? [`${inlineStyles} inline style sheets, expected the one`] : []),
  ];
}
