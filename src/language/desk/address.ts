/** The name of a text at the desk: the path of its file below `content/` without the ending, which only a drawing keeps. */
export const catalogueName = (path: string): string => path.replace(/\.(mdx|yaml)$/, '');

/** Where the catalogue of a text lies in the project. */
export const catalogueFile = (locale: string, name: string): string => `content/translations/${locale}/${name}.po`;

/** Where this site serves it, as today's sources see it. */
export const servedCatalogue = (locale: string, name: string): string => `/${locale}/translate/files/${name}.po`;

/** A text at the desk, and a sentence of it counted from 1. */
export interface Place {
  name: string;
  sentence?: number;
}

/** The part of the desk's address that says what is open: `#modules/threat-and-risk/quiz~12`. */
export const deskHash = ({ name, sentence }: Place): string => `#${name}${sentence === undefined ? '' : `~${sentence}`}`;

/** Reads it. Anything that is no name of a text opens nothing. */
export function placeIn(hash: string): Place | undefined {
  const [, name, sentence] = /^#([a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.svg)?)(?:~(\d{1,5}))?$/.exec(hash) ?? [];
  return name === undefined ? undefined : { name, ...(sentence && { sentence: Number(sentence) }) };
}
