/** Letters of ASCII and signs that look like them, so that a person can still read what a text was made from. */
const letters: Record<string, string> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, i) => [letter, [...'àƀçđéƒĝĥîĵķļɱñôþɋŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔÞɊŔŠŢÛṼŴẊÝŽ'][i] ?? letter]),
);

/**
 * A stand-in for a translation: every letter another, tags, placeholders and encoded signs kept. Two texts have the same
 * stand-in only where they are the same, so it tells which text a translation was made from.
 */
export const accented = (text: string): string =>
  text.replace(/(<\/?[gx]\d+\/?>|\{\w+\}|&(?:lt|gt|amp);)|[A-Za-z]/g, (found, kept?: string) => kept ?? letters[found] ?? found);
