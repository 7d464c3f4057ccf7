/** Arabic and Persian digits as those of Latin script: the last four bits are the digit. */
const latinDigits = (text: string): string => text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** Signs that may stand inside one number: of thousands and of decimals, in any of our languages. */
const number = /\d+(?:[.,\u066B\u066C\u00A0\u202F’']\d+)*/g;

/** The numbers of a text, without tags, and without the signs between digits that each language sets its own way. */
export const numbersIn = (text: string): string[] =>
  (latinDigits(text.replace(/<\/?[gx]\d+\/?>|\{\w+\}/g, ' ')).match(number) ?? []).map((found) => found.replace(/\D/g, ''));

/** What one list has more than the other, each as often as it is missing. */
export function missingFrom(list: readonly string[], all: readonly string[]): string[] {
  const left = [...list];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
