import { isEmpty, type Entry } from '../../translate/catalogue/entry.ts';
import { decode } from '../../translate/segment/inlineText.ts';

/**
 * Finds the entry a piece of a page was made from, by its words: letters and digits alone, since the page sets its own
 * quotes and spaces. A part that stands for code or a picture may be anything.
 */
export function matcher<One extends Entry>(entries: readonly One[]): (text: string) => One | undefined {
  const whole = new Map<string, One>();
  const parted: { parts: string[]; entry: One }[] = [];
  for (const entry of entries) for (const text of shownTexts(entry)) {
    const parts = text.split(/<x\d+\/>/).map(lettersOf);
    const key = parts.join('');
    if (key === '') continue;
    if (!whole.has(key)) whole.set(key, entry);
    if (parts.length > 1) parted.push({ parts, entry });
  }
  return (text) => {
    const letters = lettersOf(text);
    return letters === '' ? undefined : (whole.get(letters) ?? parted.find(({ parts }) => fits(letters, parts))?.entry);
  };
}

/** What a page may show of an entry: the translation, or the English where there is none or it may not be shown. */
const shownTexts = (entry: Entry): string[] => [...(isEmpty(entry) ? [] : [entry.text[0] ?? '']), entry.source];

/** The words of a text by their letters. */
export const lettersOf = (text: string): string => decode(text.replace(/<\/?g\d+>/g, '')).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Do the parts stand in the text in order, from its beginning to its end, and make up most of it? */
function fits(letters: string, parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  let at = 0;
  for (const part of parts) {
    const found = letters.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return letters.startsWith(first) && letters.endsWith(last) && parts.join('').length >= letters.length * 0.6;
}
