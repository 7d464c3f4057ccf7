import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check } from './check.ts';
import { paragraph } from './finding.ts';
import { drawing, exercise, exerciseFile, files, lesson, lessonWith, miniature, picture, quizFile, type Course } from './miniature.ts';
import { words } from './rules/words.ts';

const cue = '<Cue>\n\nLet people speak first.\n\n</Cue>';

/** Honest text that a hasty rule would stumble over. */
const texts: [name: string, text: string][] = [
  ['curly quotation marks and apostrophes', 'The notice said “closed early”, and the voters’ list wasn’t there. ‘Why?’ she asked.'],
  [
    'French with narrow no-break spaces',
    'La commission répond\u202f: «\u202fOù est l’avis\u202f?\u202f» Puis elle attend\u202f; c’est tout\u202f! Coût\u202f: 1\u202f250\u00a0€, soit 12,5\u00a0%.',
  ],
  ['French with ordinary no-break spaces', 'Elle dit\u00a0: «\u00a0Voilà\u00a0!\u00a0» L’œuvre de l’État coûte 3\u00a0000\u00a0€.'],
  ['Spanish', '¿Quién responde? ¡La comisión! El año pasado, el niño y la cigüeña vieron “todo”.'],
  ['Portuguese, Polish and Vietnamese letters', 'A eleição não acabou. Żółta kartka, głos ważny. Ủy ban bầu cử trả lời người dân.'],
  ['Turkish and Azerbaijani letters', 'İstanbul’da ışık söndü; seçmen kütüğü açıldı. Seçki komissiyası cavab verdi.'],
  ['Swahili, Hausa and Yoruba', 'Tume ya uchaguzi inajibu kwanza. Ƙasar ta zaɓi wakilai. Ìdìbò ń lọ dáadáa.'],
  ['Arabic', 'تجيب هيئة إدارة الانتخابات أولًا، ثم تنشر القاعدة. هل وصل الإشعار؟ نعم: «أُغلق المركز مبكرًا».'],
  ['Arabic with digits and percent', 'بلغت نسبة المشاركة ٦٦٫١٪ في ٧ أيار ٢٠١٧.'],
  ['Arabic with an English name in it', 'نشرت منظمة Carter Center تقريرًا من 48 صفحة عن زامبيا.'],
  ['Persian with ZWNJ', 'رأی\u200cدهندگان نامه\u200cها را می\u200cخوانند و کتاب\u200cهای قانون را نمی\u200cفهمند.'],
  ['Persian with ZWNJ after a Latin word', 'همهٔ PDF\u200cها را بخوانید.'],
  ['Urdu and Pashto', 'الیکشن کمیشن پہلے جواب دیتا ہے۔ ټاکنې د خلکو حق دی.'],
  ['Ukrainian', 'Комісія відповідає першою. «Дільницю закрито», – пише хтось; п’ять об’єктів, ґанок, їжак.'],
  ['Russian and Serbian', 'Комиссия отвечает первой. Ёлка, съезд, подъём. Комисија одговара прва: „Џаба је“.'],
  ['Kazakh and Mongolian in Cyrillic', 'Сайлау комиссиясы жауап береді: әділ, ұлт, үн, қала. Сонгуулийн хороо хариулна: өө, үг.'],
  ['a Cyrillic word beside a Latin one', 'Журналісти Reuters та AFP перевірили допис у Telegram.'],
  ['Greek', 'Η επιτροπή απαντά πρώτη· «γιατί;» ρώτησε.'],
  ['Hindi and Bengali with joiners', 'निर्वाचन आयोग उत्तर देता है। क्\u200dषेत्र और र्\u200dय। নির্বাচন কমিশন উত্তর দেয়; র\u200d্যালি হয়েছে।'],
  ['Tamil, Sinhala and Khmer', 'தேர்தல் ஆணையம் பதிலளிக்கிறது. ශ්\u200dරී ලංකාව ප්\u200dරකාශය. គណៈកម្មាធិការ ឆ្លើយ។'],
  ['Chinese, Japanese and Korean', '选举委员会先回答。「投票所は閉まった」と書いてある。선거관리위원회가 먼저 답합니다.'],
  ['Amharic, Georgian and Armenian', 'ምርጫ ቦርድ መልስ ይሰጣል። საარჩევნო კომისია პასუხობს. Ընտրական հանձնաժողովը պատասխանում է։'],
  ['Hebrew with points', 'וַעֲדַת הַבְּחִירוֹת עוֹנָה רִאשׁוֹנָה. “מָתַי?”'],
  [
    'emoji sequences inside a quotation',
    'The post read “👩\u200d👩\u200d👧\u200d👦 vote 🗳\ufe0f tomorrow 👍🏽 ❤\ufe0f\u200d🔥 🏳\ufe0f\u200d🌈 1\ufe0f⃣”, and nothing else.',
  ],
  [
    'words that look like code',
    'Type `noreply@commission.example` or `https://commission.example/notice` and compare; `{name}`, `<title>` and `a < b` are only text.',
  ],
  ['a sentence about effects that claims none', 'We have read no finding that it changed the result. Whether the film swung the vote is unknown. Who decided the election? Voters did.'],
  ['signs of arithmetic', 'If 3 < 5 and 7 > 2, then 2 + 2 = 4; costs fell by 5 % (±2), from $4 to €3 & less. Use A/B, and/or, #1, @home, 50–60, x² and ½.'],
  [
    'percent signs and numbers',
    'Turnout was 66.1% on 7 May 2017, 1,234,567 votes, 3.14 per head, WCAG 2.2, IP 192.168.1.10, 24/7, page 3-4, on 2020-04-03, at 16:40.',
  ],
  ['numbers that look like dates but are none', 'Version 1.2.3, seats 45/30/25, section 12.4.1, phone 04-12-33, ratio 1/2/3, ISBN 978-92-1-1.'],
  ['escaped signs', 'Two \\* three, \\{not code\\}, \\[not a link\\], \\_plain\\_ and a back\\\\slash.'],
  [
    'a table with signs in it',
    '| Body | Duty | Share |\n| --- | :-: | ---: |\n| Commission | **answers** first | 66 % |\n| Court | hears the *complaint*<Cite source="report-2020" /> | 5 < 6 |\n| Police | <Term id="notice">notices</Term> | – |',
  ],
  [
    'lists in lists',
    '1. Ask who.\n   - The commission.\n     - Its press office.\n   - The court.\n2. Ask when.\n\n   A second paragraph of the same step.\n\n- <Term id="notice">Notice</Term>\n- **Bold.** Then words.',
  ],
  ['a quotation of several paragraphs', '> The polls close at 20:00.\n>\n> Nobody is turned away.'],
  ['a hard line break', 'National Electoral Commission\\\n12 Harbour Street  \nTaluna'],
  ['a line that begins like a program', 'Imports fell and exports rose. Export rules changed; importing ballots is rare.'],
  ['names of methods as words', 'The constructor of the hall, the prototype of the form and the value of a promise: all are words.'],
  ['sentences about data and scripts', 'They asked for personal data: names, dates, places. The script of the play: short. Java: an island.'],
  ['links within the course', 'See [the start](#who-answers), [the next day](../what-next/) and [its plan](../what-next/#the-day-after).'],
  ['a link with an apostrophe and emphasis', '[What *the voters’ list* says](#who-answers) and `code` beside it.'],
  ['a term that is named in order to be refused', 'Writers say “fake news” for many things, and ‘cyber war’ for more. We do not.'],
  ['key points', '<KeyPoints>\n\n- One body answers.\n- It answers **first**.\n\n</KeyPoints>'],
  [
    'every word for a room',
    `<Activity title="The sorting line: who’s first? (A–B)" minutes="35" mode="groups">\n\n**Steps.**\n\n1. Stand up.\n2. Sort.\n\n</Activity>\n\n<Discuss>\n\n- Who answers in your town?\n\n</Discuss>\n\n${cue}\n\n<Guide title="Leading it & closing">\n\nTake time.\n\n</Guide>`,
  ],
  [
    'every other word',
    '<RightsCheck>\n\nWhose rights?\n\n</RightsCheck>\n\n<TryIt minutes="20">\n\nAsk.\n\n</TryIt>\n\n<Example title="A text, 50 % wrong">\n\n“Vote tomorrow.”\n\n</Example>\n\n<Critical>\n\nCall first.\n\n</Critical>\n\n<Step>\n\nThen this.\n\n</Step>\n\n<Case id="taluna-2020" />\n\n<Quiz />',
  ],
  [
    'every word for a screen',
    '<Slide>\n\n- One.\n\n<Split />\n\n- Two.\n\n</Slide>\n\n<NoSlide>\n\n<Discuss>\n\nWho answers?\n\n</Discuss>\n\n</NoSlide>\n\n<Screen>\n\n<Step>\n\nFirst this.\n\n</Step>\n\n</Screen>\n\n<Cue>\n\nWait.\n\n</Cue>',
  ],
  ['words inside words', '<Critical>\n\n<Step>\n\n- First <Term id="notice">this</Term>.<Cite source="report-2020" />\n\n</Step>\n\n</Critical>'],
];

const changes: [name: string, change: Course][] = [
  ...texts.map(([name, text]): [string, Course] => [name, { [lesson]: lessonWith(text) }]),
  [
    'a section one may skip',
    {
      [lesson]: lessonWith(`## More\n\n<Section id="more-of-it" minutes="2" mode="plenary" extra key="Said in one sentence, extra short." />\n\nText.`, { minutes: 7 }),
      'content/modules/first-steps/module.yaml': String(miniature['content/modules/first-steps/module.yaml']).replace('minutes: 10', 'minutes: 12'),
      'content/course.yaml': String(miniature['content/course.yaml']).replace('minutes: 10, lessons: 2', 'minutes: 12, lessons: 2'),
    },
  ],
  [
    'front matter with a comment, quotes and a list',
    { [lesson]: lessonWith('').replace('title: Who acts', 'title: "Who acts: “us” or ‘them’?" # the question').replace('[report-2020]', '\n  - report-2020') },
  ],
  [
    'a quiz with emphasis, several lines and an invented address',
    {
      'content/modules/first-steps/quiz.yaml': quizFile().replace(
        'ask: A false notice spreads. Who answers first?',
        'ask: |\n      A notice names **https://vote-taluna.example/now** as its source: 5 < 6.\n      Who answers *first*?',
      ),
    },
  ],
  [
    'a drawing with markers, rotated words and Arabic',
    {
      [picture]: drawing(
        '<title>Who acts</title><desc>Three boxes &amp; paths</desc><defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="6" markerHeight="6" orient="auto-start-reverse"><path class="d-head" d="M0,0 L8,4 L0,8 z"/></marker></defs>\n\t<g class="d-box d-box-strong" transform="translate(10, 5) rotate(-45)"><rect x="1" y="2" width="30.5" height="10" rx="2"/><polyline points="0,0 5,5" marker-end="url(#arrow)"/><text x="1" y="2" text-anchor="middle" dominant-baseline="middle" lang="ar">هيئة <tspan dx="2" dy="1.2em">الانتخابات</tspan></text></g>',
      ),
    },
  ],
  [
    'an exercise with addresses that belong to nobody, times, labels and names of its world',
    {
      [exercise]: exerciseFile({
        text: 'At 19:40 on Sunday the NEC writes to desk@nec.example: “TLP:AMBER, see https://results.nec.example/now and roll.nec.example.” Taluna’s list is old. District 4 waits; e.g. 3.5 hours, version 1.2.3.',
      }),
    },
  ],
  [
    'a catalogue in French',
    {
      'content/translations/fr/modules/first-steps/who-acts.po': 'msgid "Who acts"\nmsgstr "Qui agit ?"\n',
      'content/translations/fr/STYLE.md': '# Ton\n\nOn vouvoie.\n',
    },
  ],
];

test('the miniature course has nothing to mend', () => {
  assert.deepEqual(check(files(miniature)), []);
});

for (const [name, change] of changes) {
  test(`the check has nothing to say about ${name}`, () => {
    assert.deepEqual(check(files({ ...miniature, ...change })).map(paragraph), []);
  });
}

/** What `shape.ts` makes of an author's words. */
const made = new Set(['ActivitySlide', 'Deck', 'Notes', 'Prose', 'Talk']);

test('every word authors may use has its component in the article, and no other', () => {
  const map = /export const article = \{([^}]*)\}/.exec(readFileSync(new URL('../lesson/article.ts', import.meta.url), 'utf8'))?.[1] ?? '';
  const components = [...map.matchAll(/^\s*([A-Z]\w*)/gm)].map(([, name]) => name);
  assert.deepEqual(components.filter((name = '') => !made.has(name)).sort(), Object.keys(words).sort());
});
