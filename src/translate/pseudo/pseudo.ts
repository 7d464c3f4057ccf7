/**
 * A text made to look translated, to see what a translation would do to a page: `long` is readable and about two fifths
 * longer, between brackets that show where it is cut off; `mirrored` is written in letters that run from right to left.
 * Neither holds a control sign, so both are as sound as a real translation.
 */
export type Pseudo = 'long' | 'mirrored';

export function pseudo(kind: Pseudo, text: string): string {
  const words = parts(text).map((part, i) => (i % 2 === 1 ? part : kind === 'long' ? accented(part) : mirrored(part)));
  return kind === 'long' ? `⟦${words.join('')}⟧` : words.join('');
}

/** Words at even places; tags, placeholders, encoded signs and addresses, which stay as they are, at odd ones. */
const parts = (text: string): string[] => text.split(/(<\/?[gx]\d+\/?>|\{\w+\}|&(?:amp|lt|gt);|[\w.+-]+@[\w.-]+\w)/);

const accents = 'áƀçđéƒĝĥîĵķłɱñöþʠŕšţûṽŵẋýž';
const capitals = 'ÅƁÇĐÉƑĜĤÎĴĶŁṀÑÖÞɊŔŠŢÛṼŴẊÝŽ';
const arabic = 'ابثدهفجحيژكلمنوپقرسطعڤشخغز';

/** How often a vowel is said once more. English is two fifths vowels and nearly a fifth spaces: this makes two fifths more. */
const longer: Record<string, number> = { a: 1, e: 2, i: 1, o: 1, u: 1, y: 1 };

const accented = (text: string): string =>
  plain(text).replace(/[A-Za-z]/g, (letter) => {
    const small = letterOf(accents, letter.toLowerCase());
    return (letter === letter.toLowerCase() ? small : letterOf(capitals, letter.toLowerCase())) + small.repeat(longer[letter.toLowerCase()] ?? 0);
  });

const mirrored = (text: string): string => plain(text).toLowerCase().replace(/[a-z]/g, (letter) => letterOf(arabic, letter));

const letterOf = (alphabet: string, letter: string): string => [...alphabet][letter.charCodeAt(0) - 97] ?? letter;

/** Without the accents of names and borrowed words, so that each letter is known. */
const plain = (text: string): string => text.normalize('NFD').replace(/(?<=[A-Za-z])\p{M}+/gu, '').normalize('NFC');
