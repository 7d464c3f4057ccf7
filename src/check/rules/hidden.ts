/** The characters of a text that nobody sees and that have no business in it. */
export function unseen(text: string): string[] {
  if (plainText.test(text)) return [];
  return text.replace(joined, '').replace(emojiStyle, '').match(forbidden) ?? [];
}

/** What such a character is called, as in "There is a zero-width space". */
export function nameOf(character: string): string {
  return names.find(([pattern]) => pattern.test(character))?.[1] ?? 'a hidden character';
}

/** Most lines: printable ASCII, Latin, and the punctuation of typesetting. */
const plainText = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** Controls, format characters, private use, unassigned, separators, and whatever a font draws as nothing. */
const forbidden = /[[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{DI}\u2800\ufffc\ufffd]--[\u0600-\u0605\u06dd\u08e2]]/gv;

/** ZWJ and ZWNJ, one at a time, beside a letter of a script that joins or an emoji: Persian, Indic, families. */
const joined =
  /(?<=[[\p{L}\p{M}\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}]--[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]])[\u200c\u200d](?![\u200c\u200d])|(?<![\u200c\u200d])[\u200c\u200d](?=[[\p{L}\p{M}\p{Extended_Pictographic}]--[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]])/gv;

/** The one selector after a character that has an emoji style. */
const emojiStyle = /(?<=\p{Emoji})[\ufe0e\ufe0f](?![\ufe00-\ufe0f])/gv;

const names: [RegExp, string][] = [
  [/\t/, 'a tab'],
  [/\r/, 'a lone carriage return'],
  [/[\u202a\u202b]/, 'a bidirectional embedding'],
  [/[\u202d\u202e]/, 'a bidirectional override'],
  [/\u202c/, 'a pop-directional character'],
  [/[\u2066-\u2069]/, 'a bidirectional isolate'],
  [/[\u200e\u200f\u061c]/, 'a direction mark'],
  [/\u200b/, 'a zero-width space'],
  [/[\u200c\u200d]/, 'a joiner between letters that do not join'],
  [/\u2060/, 'a word joiner'],
  [/\u00ad/, 'a soft hyphen'],
  [/\ufeff/, 'a byte-order mark'],
  [/[\u115f\u1160\u3164\uffa0]/, 'a Hangul filler'],
  [/[\u{e0000}-\u{e007f}]/u, 'a tag character'],
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u, 'a variation selector'],
  [/[\u2028\u2029]/, 'a line separator'],
  [/\ufffd/, 'a replacement character, left where text was lost'],
  [/\p{Co}/u, 'a private-use character'],
  [/\p{Cc}/u, 'a control character'],
];
