import { close, divider, inOwnLanguage, open } from '../translate/tree/marked.ts';
import type { Entry } from './entry.ts';

/** A safety step that two people have not read yet is shown in the source language, and below it in the page's own. */
const shownBelow = new RegExp(`${open}d[^${open}${divider}${close}]*${divider}([^${open}${divider}${close}]*)${close}`, 'g');

const own = (text: string): string => inOwnLanguage(text.replace(shownBelow, '$1')).replace(/\s+/g, ' ').trim();

/**
 * An entry in the words of its own language. Source text that stands in for a missing translation is left out: whoever
 * searches in French must not find English first. A thing whose very title is missing is not found at all.
 */
export function ownWords(entry: Entry): Entry | undefined {
  const said = JSON.parse(JSON.stringify(entry), (_, value: unknown) => (typeof value === 'string' ? own(value) : value)) as Entry;
  return said.title === '' ? undefined : { ...said, url: entry.url, points: said.points.filter(Boolean), sections: said.sections.filter(({ text, title }) => text !== '' || title !== '') };
}
