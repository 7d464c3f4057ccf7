/** What a text must not exceed before `JSON.parse` may see it. */
export const DEEPEST = 8;
export const LONGEST_NUMBER = 24;

/** Counts brackets and the length of numbers outside strings, in one pass. Says nothing about anything else. */
export function scan(json: string): 'fine' | 'too-deep' | 'long-number' {
  let [depth, digits, quoted] = [0, 0, false];
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (quoted) {
      if (code === BACKSLASH) i++;
      else quoted = code !== QUOTE;
      continue;
    }
    if (code === QUOTE) quoted = true;
    else if (code === OPEN_ARRAY || code === OPEN_OBJECT) depth++;
    else if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) depth--;
    digits = code >= ZERO && code <= NINE ? digits + 1 : 0;
    if (depth > DEEPEST) return 'too-deep';
    if (digits > LONGEST_NUMBER) return 'long-number';
  }
  return 'fine';
}

const [QUOTE, BACKSLASH, ZERO, NINE] = [0x22, 0x5c, 0x30, 0x39];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
