/** Accents and vowel points of Latin, Greek, Cyrillic, Hebrew and Arabic. Vowel signs of Indic and Thai script are letters, and stay. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Letters that one keyboard writes one way and another keyboard another way. */
const sameLetter: Record<string, string> = { ς: 'σ', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ى: 'ي', ی: 'ي', ک: 'ك' };

/** A typed answer without what typing adds: case, accents, invisible joiners, punctuation, spacing, the script of digits. */
export function normalise(typed: string): string {
  return asciiDigits(typed.toLowerCase().normalize('NFKD'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replace(marks, '')
    .replace(/\p{L}/gu, (letter) => sameLetter[letter] ?? letter)
    .normalize('NFC')
    .trim();
}

/** The same digits in ASCII: ٣ and ३ and 3 are one number. */
export const asciiDigits = (text: string): string => text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));

/** Unicode keeps decimal digits in unbroken runs of ten, zero first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/**
 * The number someone typed, or undefined. Comma and point both work: before exactly three digits they group thousands
 * ("1,200" is 1200), otherwise they begin decimals ("3,5" is 3.5). A percent sign is passed over.
 */
export function numberIn(typed: string): number | undefined {
  const plain = asciiDigits(typed.normalize('NFKC'))
    .replace(/[\s\p{Cf}'’٬%٪]/gu, '')
    .replace('٫', '.')
    .replace(/[−–]/, '-')
    .replace(/^(-?[1-9]\d{0,2})(([.,])\d{3}(?:\3\d{3})*)(?!\d)/, (_, first: string, groups: string) => first + groups.replace(/\D/g, ''));
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
