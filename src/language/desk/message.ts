import type { Entry } from '../../translate/catalogue/entry.ts';

/** A sentence as text to send by any channel: where it belongs, the English, and the translation. */
export function message(file: string, { context, source, plural, text }: Entry, tag: string): string {
  return [file, ...(context ? [`[${context}]`] : []), '', `en: ${[source, plural].filter((form) => form !== undefined).join(' / ')}`, ...text.map((form) => `${tag}: ${form}`), ''].join('\n');
}
