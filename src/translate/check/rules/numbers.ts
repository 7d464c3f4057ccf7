import { lexiconOf, type Lexicon } from '../lexicon/lexicon.ts';
import { answered, plain, type Pair } from '../pair.ts';
import type { Finding } from '../problem.ts';
import { inWords, quantities, type Quantity } from './quantities.ts';

/** Numbers, dates, times and sums of the English that the translation does not have, or has others in their place. */
export function numbers(pair: Pair): Finding[] {
  const [english, own] = [lexiconOf('en'), lexiconOf(pair.language.tag)];
  if (!english || pair.segment.plural !== undefined) return [];
  const [source, text] = [plain(answered(pair)), plain(pair.entry.text[0] ?? '')];
  const [expected, written] = [quantities(source, english), quantities(text, own ?? english)];
  const lost = unanswered(expected, written, text, own ?? english);
  const extra = unanswered(written, expected, source, english).filter(([first = '']) => !first.includes(':') || !spokenTime.test(source));
  const signs = money(source) !== money(text) && money(source) !== '' && money(text) !== '';
  if (lost.length + extra.length === 0) return signs ? [{ rule: 'number', values: { expected: money(source), found: money(text) } }] : [];
  return [{ rule: 'number', values: { expected: said(lost.length > 0 ? lost : expected, english), found: said(extra, own ?? english) } }];
}

/** Those that the other side says neither in digits nor in words. */
const unanswered = (asked: Quantity[], given: Quantity[], text: string, lexicon: Lexicon): Quantity[] =>
  asked.filter((one) => !given.some((other) => one.some((reading) => other.includes(reading))) && !inWords(afternoon(one), text, lexicon) && !inRoman(one, text));

/** A time that is told in words: which one is for people to read. */
const spokenTime = /half past|quarter (?:past|to)|o’clock|past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|midnight|noon)/i;

/** `18 h` for six o’clock: the second half of the day by its other name. */
const afternoon = (quantity: Quantity): Quantity => quantity.flatMap((reading) => (/^(?:1[3-9]|2[0-4])(?::00)?$/.test(reading) ? [reading, String(Number.parseInt(reading, 10) - 12)] : [reading]));

const money = (text: string) => [...new Set(text.match(/[$€£¥]/g) ?? [])].sort().join(' ');

/** As a reader knows them: a month by its name. */
const said = (list: Quantity[], { months }: Lexicon) => list.map(([first = '']) => first.replace(/^month (\d+)$/, (whole, number: string) => months[Number(number) - 1]?.split('|')[0] ?? whole)).join(', ') || '–';

/** Centuries and parts are numbered as in Rome. */
const inRoman = ([value = '']: Quantity, text: string): boolean => Number(value) <= 40 && new RegExp(`(?<!\\p{L})${roman(Number(value))}(?:e|er|è)?(?!\\p{L})`, 'u').test(text) && Number(value) > 0;
const roman = (value: number) => 'X'.repeat(Math.floor(value / 10)) + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '');
