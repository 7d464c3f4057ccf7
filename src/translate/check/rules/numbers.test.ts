import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../miniature.ts';
import type { Language, Pair } from '../pair.ts';
import { numbers } from './numbers.ts';

const language = (path: string) => ({ ...locales[path], path, terms: [] }) as unknown as Language;

const pair = (path: string, source: string, text: string): Pair => ({
  language: language(path),
  segment: { context: '', kind: 'paragraph', weight: 'normal', text: source, from: 0, to: 0, form: 'yaml', tags: [] },
  entry: { context: '', source, text: [text], notes: [], remarks: [], fuzzy: false, draft: false },
});

const found = (path: string, source: string, text: string) => numbers(pair(path, source, text)).map(({ values }) => [values?.expected, values?.found]);

const same: [name: string, path: string, source: string, text: string][] = [
  ['thousands are grouped as the language groups them', 'fr', 'About 14,300 people', 'Environ 14\u00A0300 personnes'],
  ['thousands may be grouped with full stops', 'es', 'About 14,300 people', 'Unas 14.300 personas'],
  ['a decimal point becomes a comma', 'fr', 'It took 2.5 hours', 'Cela a pris 2,5 heures'],
  ['Arabic digits are digits', 'ar', 'In 2024, 61 per cent', 'في ٢٠٢٤، ٦١ في المئة'],
  ['a time may be written with an h', 'fr', 'At 19:30 today', 'À 19\u00A0h\u00A030 aujourd’hui'],
  ['a full hour needs no minutes', 'fr', 'From 07:00 on', 'À partir de 7\u00A0h'],
  ['an afternoon may be written with twenty-four hours', 'es', 'At 7:30 pm', 'A las 19:30'],
  ['a time with a full stop is a time', 'es', 'About 7.30: the results', 'Hacia las 7:30: los resultados'],
  ['a number may become a word', 'fr', 'In 3 cases', 'Dans trois cas'],
  ['a word may become a number', 'ar', 'Sixty-one in a hundred people', 'يثق 61 من كل 100 شخص'],
  ['a part may be numbered with a word', 'fr', 'See principle 3', 'Voyez le troisième principe'],
  ['a month of a date is the same month', 'ar', 'On 12 November 2018', 'في 12 تشرين الثاني 2018'],
  ['a date written by its numbers has a month too', 'fr', 'Since 2018-11-12', 'Depuis le 12 novembre 2018'],
  ['a march is not a March', 'fr', 'A march of 300', 'Une manifestation de 300'],
  ['a small may is a verb', 'fr', 'All who come by 19:00 may vote', 'Qui vient avant 19\u00A0h peut voter'],
  ['the end of a span may be written whole', 'fr', 'Tests in 2021–22', 'Essais en 2021-2022'],
  ['a time that is told in words may be written in figures', 'es', 'At half past seven', 'A las 7:30'],
  ['six in the evening may be eighteen', 'fr', 'All meet at six o’clock', 'Tous se réunissent à 18\u00A0h'],
  ['a leading zero is no other number', 'fr', 'On 05 May', 'Le 5 mai'],
  ['a century may be Roman', 'fr', 'In the 19th century', 'Au XIXe siècle'],
  ['a decade may be a word', 'ar', 'A tool of the 1990s', 'أداة من تسعينيات القرن الماضي'],
  ['a number in an address is no number', 'fr', 'Write to desk41@nec.example', 'Écrivez à desk41@nec.example'],
];

for (const [name, path, source, text] of same) test(name, () => assert.deepEqual(found(path, source, text), []));

const other: [name: string, path: string, source: string, text: string, expected: string, found: string][] = [
  ['14 days are not 41', 'fr', 'Within 14 days', 'Dans les 41 jours', '14', '41'],
  ['a number that is left out is named', 'es', 'Within 14 days', 'Dentro de unos días', '14', '–'],
  ['a number that was added is named', 'es', 'Call again soon', 'Vuelva a llamar en 15 minutos', '–', '15'],
  ['half an hour later is another time', 'fr', 'At 19:30', 'À 20\u00A0h\u00A000', '19:30', '20:00'],
  ['two thousand are not two', 'fr', '2,000 accounts', '2 comptes', '2000', '2'],
  ['a date in another month is another date', 'fr', 'On 12 November 2018', 'Le 12 octobre 2018', 'november', 'octobre'],
  ['dollars are not euros', 'fr', 'It cost $500', 'Cela a coûté 500\u00A0€', '$', '€'],
];

for (const [name, path, source, text, ...values] of other) test(name, () => assert.deepEqual(found(path, source, text), [values]));
