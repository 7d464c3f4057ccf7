/** What a piece of text is on the page. Pairing never joins two of different kinds. */
export type Kind = 'heading' | 'paragraph' | 'item' | 'cell' | 'attribute' | 'field' | 'label';

/** How careful the page is with it. `critical` and `question` are never shown when they are behind the source. */
export type Weight = 'normal' | 'critical' | 'question' | 'interface';

/** How its bytes are written: each form has its own escaping. */
export type Form = 'mdx' | 'attribute' | 'yaml' | 'svg';

/**
 * The smallest piece of text a reader perceives as one: a paragraph, a heading, a cell, a caption, the words of one
 * field. It is the unit of translation.
 */
export interface Segment {
  /** Where it stands: the id of its section, or the path of ids that leads to it in data. */
  context: string;
  kind: Kind;
  weight: Weight;
  /** The words, white space joined, with numbered tags in the place of markup. */
  text: string;
  /** The second form, of a text that counts. */
  plural?: string;
  /** Its bytes in the source, in JavaScript characters from the beginning of the file. */
  from: number;
  to: number;
  form: Form;
  /** What each numbered tag stands for. */
  tags: Tag[];
}

/** `<g1>…</g1>` stands for `open` and `close`; `<x2/>` for `open` alone. */
export interface Tag {
  number: number;
  open: string;
  close?: string;
}

/** Is there anything in it to translate? A lone number or sign is the same in every language. */
export const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/<\/?[gx]\d+\/?>/g, ''));

/** White space as a reader perceives it. */
export const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** The same, with the line breaks that a sheet or a notice is written in. */
export const lines = (text: string): string => text.split(/\r?\n/).map(oneLine).join('\n').trim();
