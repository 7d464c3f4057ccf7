/**
 * Text that stands in another language than its page, or is behind, is carried through data and Markdown between three
 * private signs, and turned into elements with the right `lang` and `dir` once the page is written (`page/`). So every
 * component shows every text right without knowing of it.
 *
 * `open letter shown [divider other] close`. The letter says what is shown:
 * - `e` the source, because there is no translation
 * - `s` a translation that is behind; the other is today's source
 * - `c` the source, because the translation of a safety step is behind; the other is that translation, a tap away
 * - `d` the source, because two people have not yet read the translation of a safety step; the other is that translation, below it
 */
export const [open, divider, close] = ['\uE000', '\uE001', '\uE002'];

export type Showing = 'e' | 's' | 'c' | 'd';

export const marked = (showing: Showing, shown: string, other?: string): string => `${open}${showing}${shown}${other === undefined ? '' : divider + other}${close}`;

/** The words a reader sees first, without the signs: for places that hold nothing but text. */
export const unmarked = (text: string): string =>
  text.replace(/\uE000[escd]([^\uE000-\uE002]*)(?:\uE001[^\uE000-\uE002]*)?\uE002/g, '$1').replace(/[\uE000-\uE002]/g, '');

/** The same without what stands in the source language: for the search of the page's own language. */
export const inOwnLanguage = (text: string): string =>
  text
    .replace(/\uE000[ecd][^\uE001\uE002]*(?:\uE001[^\uE002]*)?\uE002/g, ' ')
    .replace(/\uE000s([^\uE001\uE002]*)(?:\uE001[^\uE002]*)?\uE002/g, '$1');
