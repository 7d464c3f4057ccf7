/** Marks that do not tell words apart: Arabic vowels, hamza above and below, kashida; Hebrew points; invisible joiners. */
const unwritten = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]|\p{Cf}/gu;

/** Accents go from Latin and Greek letters only: Cyrillic й and ї are letters of their own. */
const accented = /([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu;

/** Letters that one writer types one way and another writer another way. */
const sameLetter: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i', ς: 'σ', ٱ: 'ا', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك',
};

/** A word as the index knows it: without case, accents, vowel signs, apostrophes; digits in ASCII. */
export function fold(word: string): string {
  return asciiDigits(word.normalize('NFKD').toLowerCase().normalize('NFKD'))
    .replace(unwritten, '')
    .replace(accented, '$1')
    .normalize('NFC')
    .replace(/[ßæœøđłıςٱةىیک]/g, (letter) => sameLetter[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

const asciiDigits = (text: string) => text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** Unicode keeps decimal digits in unbroken runs of ten, zero first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
