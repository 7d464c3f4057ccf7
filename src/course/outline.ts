/** One section as the on-page contents and the progress record know it. */
export interface OutlineEntry {
  id: string;
  title: string;
  minutes: number | undefined;
  /** How a room works in it: talk, solo, pairs, groups, plenary, break. */
  mode: string | undefined;
  extra: boolean;
}

/** A section of a page that is made from data: a name and a title, and no time of its own. */
export const section = (id: string, title: string): OutlineEntry => ({ id, title, minutes: undefined, mode: undefined, extra: false });

/** The sections of a text in order, read from its source: each `##` heading and the `<Section>` line after it. */
export function outline(body: string): OutlineEntry[] {
  const pattern = /^##[ \t]+(.+?)[ \t]*\n\s*<Section\b([^>]*?)\/>/gm;
  return [...body.matchAll(pattern)].map(([, title = '', attributes = '']) => ({
    id: attribute(attributes, 'id') ?? '',
    title: plain(title),
    minutes: Number(attribute(attributes, 'minutes')) || undefined,
    mode: attribute(attributes, 'mode'),
    extra: /\sextra(\s|$)/.test(attributes.replace(/"[^"]*"/g, '""')),
  }));
}

/** An activity for a room, with its own time. */
export interface ActivityEntry {
  title: string;
  minutes: number;
  mode: string | undefined;
}

/** The activities of a text in order, read from its source. */
export function activities(body: string): ActivityEntry[] {
  return [...body.matchAll(/<Activity\b([^>]*)>/g)].map(([, attributes = '']) => ({
    title: attribute(attributes, 'title') ?? '',
    minutes: Number(attribute(attributes, 'minutes')) || 0,
    mode: attribute(attributes, 'mode'),
  }));
}

/** Minutes a practised reader needs for the words alone, at 200 words a minute. */
export function readingMinutes(body: string): number {
  return Math.max(1, Math.round(wordCount(body) / 200));
}

/** Words of running text: tags and link targets do not count. */
export function wordCount(body: string): number {
  return plain(body.replace(/<[^>]+>/g, ' ')).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const attribute = (attributes: string, name: string) => attributes.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];
const plain = (markdown: string) => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '');
