import type { Locale } from '../schema.ts';

/** The plural rules of gettext that languages share, each with the number of the form for n. */
const rules: [string, (n: number) => number][] = [
  ['nplurals=1; plural=0;', () => 0],
  ['nplurals=2; plural=(n != 1);', (n) => Number(n !== 1)],
  ['nplurals=2; plural=(n > 1);', (n) => Number(n > 1)],
  ['nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);', (n) => (n % 10 === 1 && n % 100 !== 11 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2)],
  ['nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);', (n) => (n === 1 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2)],
  ['nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);', (n) => (n === 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2)],
  ['nplurals=3; plural=(n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && n%10<=9 && (n%100<11 || n%100>19) ? 1 : 2);', (n) => (n % 10 === 1 && (n % 100 < 11 || n % 100 > 19) ? 0 : n % 10 >= 2 && n % 10 <= 9 && (n % 100 < 11 || n % 100 > 19) ? 1 : 2)],
  ['nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2);', (n) => (n === 1 ? 0 : n === 0 || (n % 100 >= 1 && n % 100 <= 19) ? 1 : 2)],
  ['nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);', (n) => (n === 1 ? 0 : n === 2 ? 1 : 2)],
  ['nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);', (n) => (n % 100 === 1 ? 0 : n % 100 === 2 ? 1 : n % 100 === 3 || n % 100 === 4 ? 2 : 3)],
  ['nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);', (n) => (n === 0 ? 0 : n === 1 ? 1 : n === 2 ? 2 : n % 100 >= 3 && n % 100 <= 10 ? 3 : n % 100 >= 11 ? 4 : 5)],
];

const order: Locale['plurals'] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const numbers = Array.from({ length: 1001 }, (_, n) => n);

/**
 * The forms whole numbers have in a language, and the rule of gettext that gives the same for each; nothing where none of
 * ours does. The last form is called "other", which every text must have: a language that says "many" there means the same.
 */
export function pluralsOf(tag: string): Pick<Locale, 'plurals' | 'pluralRule'> | undefined {
  const select = new Intl.PluralRules(tag);
  const used = order.filter((name) => numbers.some((n) => select.select(n) === name));
  const rule = rules.find(([, form]) => numbers.every((n) => used[form(n)] === select.select(n)));
  return rule && { plurals: used.includes('other') ? used : [...used.slice(0, -1), 'other'], pluralRule: rule[0] };
}
