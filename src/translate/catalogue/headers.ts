import type { Locale } from '../schema.ts';

/** The head of a catalogue: what tools need to know, and nothing that changes from day to day or from tool to tool. */
export const headersOf = ({ tag, pluralRule }: Pick<Locale, 'tag' | 'pluralRule'>): Record<string, string> => ({
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
  Language: tag.replace('-', '_'),
  'Plural-Forms': pluralRule,
});
