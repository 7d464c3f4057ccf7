/**
 * Which words stand in which parts of a text, as short strings: the index of the whole course has to reach an old phone
 * on a poor line. Words are numbered by their place in one list; a part is the steps from each number to the next. How
 * often a word stands in a part is not kept.
 */
export interface Packed {
  /** Words that are not known already, sorted, in one string. */
  words: string;
  parts: string[];
}

/** Word lists in, strings out. `known` words have the first numbers, so that a second file need not repeat them. */
export function pack(parts: readonly (readonly string[])[], known: readonly string[] = []): Packed {
  const old = new Set(known);
  const words = [...new Set(parts.flat())].filter((word) => !old.has(word)).sort();
  const number = new Map([...known, ...words].map((word, i) => [word, i]));
  return { words: words.join(' '), parts: parts.map((part) => steps(part.map((word) => number.get(word) ?? 0))) };
}

/** The same word lists again, in the order of their numbers, each word once. */
export function unpack(parts: readonly string[], words: readonly string[]): string[][] {
  return parts.map((part) => {
    let at = -1;
    return numbers(part).map((step) => {
      at += step;
      return words[at] ?? '';
    });
  });
}

export const listOf = (words: string): string[] => words.split(' ').filter(Boolean);

function steps(places: number[]): string {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  return sorted.map((place, i) => digits(place - (sorted[i - 1] ?? -1))).join('');
}

/** Ninety characters that JSON writes as they are: 45 digits that end a number, and the same 45 digits with more to follow. */
const alphabet = String.fromCharCode(...Array.from({ length: 92 }, (_, i) => 35 + i)).replace('\\', '').slice(0, 90);
const base = 45;

/** Most steps are below 45, so one character each. */
function digits(number: number): string {
  return number < base ? alphabet.charAt(number) : alphabet.charAt(base + (number % base)) + digits(Math.floor(number / base));
}

function numbers(written: string): number[] {
  const out: number[] = [];
  let value = 0;
  let scale = 1;
  for (const digit of written) {
    const at = alphabet.indexOf(digit);
    value += (at % base) * scale;
    scale *= base;
    if (at >= base) continue;
    out.push(value);
    value = 0;
    scale = 1;
  }
  return out;
}
