import { folded, words, type Lexicon } from '../lexicon/lexicon.ts';

/** What is counted or dated in a text: each as the readings it can have (`1.234` is 1234 in Madrid and a little over one in London). */
export type Quantity = readonly string[];

/** The quantities of a text, each once, in the order of the text. */
export function quantities(text: string, lexicon: Pick<Lexicon, 'months' | 'capitalMonths' | 'beforeMonth' | 'prefix'>): Quantity[] {
  const found: Quantity[] = [];
  let rest = folded(lexicon.capitalMonths ? asciiDigits(text).replace(/\b(?:may|march)\b/g, ' ') : asciiDigits(text)).replace(/[\p{L}\d._+-]+@[\p{L}\d.-]+/gu, ' ').replace(/\{\w+\}/g, ' ').replace(/[a-z]+:\/\/\S+/g, ' ');
  const take = (pattern: RegExp, read: (...parts: string[]) => Quantity) => {
    rest = rest.replace(pattern, (...parts: string[]) => {
      const readings = read(...parts);
      if (readings.length > 0) found.push(readings);
      return readings.length > 0 ? ' ' : (parts[0] ?? '');
    });
  };
  take(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, (_, year = '', month = '', day = '') => {
    found.push([year], [`month ${Number(month)}`]);
    return [whole(day)];
  });
  // `2021–22` says 2021 and 2022.
  take(/(?<!\d)(\d\d)(\d\d)[-–](\d\d)(?!\d)/g, (_, century = '', first = '', last = '') => {
    found.push([`${century}${first}`]);
    return [`${century}${last}`, last];
  });
  for (const [i, names] of lexicon.months.entries()) if (beside(names, lexicon).test(rest)) found.push([`month ${i + 1}`]);
  take(/(?<!\d)(\d{1,2})(?::|\s?h\s?|\.(?=\d\d\s?[ap]\.?m))(\d{2})(?!\d)(?:\s?([ap])\.?m\b\.?)?/g, (_, hour = '', minute = '', half) => clock(hour, minute, half));
  take(/(?<!\d)(\d{1,2})\s?([ap])\.?m\b\.?/g, (_, hour = '', half) => clock(hour, '00', half));
  take(/(?<!\d)(\d\d)(\d0)s\b/g, (_, century = '', decade = '') => [`${century}${decade}`, decade]);
  take(/\d{1,3}(?:[\u00A0\u202F\u2009,.’ ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g, (number = '') => readings(number));
  return found.filter((one, i) => found.findIndex((other) => other.join() === one.join()) === i);
}

const monthPatterns = new Map<string, RegExp>();

/** A month counts where a number stands beside it: a march is not a March. */
function beside(names: string, { beforeMonth, prefix = '' }: Pick<Lexicon, 'beforeMonth' | 'prefix'>): RegExp {
  const [full, ...short] = names.split('|');
  const after = `\\d(?:er|st|nd|rd|th|º)?[\\s.]+(?:(?:${beforeMonth})\\s*)?(?:${prefix})(?:${names})(?!\\p{L})`;
  // A full stop belongs to a short name only: after a full one it ends the sentence.
  const before = `(?<!\\p{L})(?:${[full, ...short.map((name) => `(?:${name})\\.?`)].join('|')})[\\s/]+(?:(?:${beforeMonth})\\s+)?\\d`;
  const pattern = monthPatterns.get(names) ?? new RegExp(`${after}|${before}`, 'u');
  monthPatterns.set(names, pattern);
  return pattern;
}

const whole = (digits: string) => String(Number(digits));

function clock(hour: string, minute: string, half?: string): Quantity {
  const day = half === 'p' && Number(hour) < 12 ? Number(hour) + 12 : half === 'a' && Number(hour) === 12 ? 0 : Number(hour);
  // A full hour may be written without minutes, and a half of the day without its name.
  return [`${day}:${minute}`, ...(minute === '00' ? [String(day)] : []), ...(half && minute === '00' ? [whole(hour)] : []), ...(half ? [`${Number(hour)}:${minute}`] : [])];
}

function readings(number: string): Quantity {
  if (/^0\d+$/.test(number)) return [whole(number), number];
  const compact = number.replace(/[\u00A0\u202F\u2009’ ]/g, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?$/.test(compact);
  const decimal = /^\d+[.,]\d+$/.test(compact) ? [compact.replace(',', '.').replace(/0+$/, '').replace(/\.$/, '')] : [];
  const parts = /[ ]/.test(number) ? number.split(' ').map(whole) : [];
  if (grouped) return [whole(compact.replace(/[.,](?=\d{3})/g, '').replace(',', '.')), ...decimal.filter((one) => one.includes('.'))];
  const [, hour, minute] = /^(\d{1,2})\.([0-5]\d)$/.exec(compact) ?? [];
  return decimal.length > 0 ? [...decimal, ...(hour ? [`${Number(hour)}:${minute}`] : [])] : [whole(compact), ...parts];
}

const asciiDigits = (text: string) =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\u066B/g, ',')
    .replace(/\u066C/g, '.')
    .replace(/[\u2066-\u2069\u200E\u200F\u061C]/g, '');

/** Is one of these readings written as a word? `Sixty-one` has a word for each of its figures. */
export const inWords = (quantity: Quantity, text: string, lexicon: Lexicon): boolean => quantity.some((reading) => named(Number(reading.replace(/:00$/, '')), folded(text), lexicon));

function named(value: number, text: string, { numbers, prefix }: Lexicon): boolean {
  const name = numbers[value];
  if (name !== undefined && text.search(words(name, prefix)) >= 0) return true;
  const [tens, units] = [numbers[value - (value % 10)], numbers[value % 10]];
  return value > 20 && value < 100 && value % 10 > 0 && tens !== undefined && units !== undefined && new RegExp(`(?:${tens})[ -]?(?:et |y |و)?(?:${units})|(?:${units}) ?و(?:ال)?(?:${tens})`, 'u').test(text);
}
