import { keyHash } from '../quiz/lock.ts';
import type { SourceFile } from './read/files.ts';

/** The smallest course that has everything, for tests: it passes the check, and a test changes one thing in it. */
export type Course = Record<string, string | Uint8Array>;

/** The table-top most tests write into. */
export const exercise = 'content/exercises/harbour-night.yaml';

/** The lesson most tests write into. */
export const lesson = 'content/modules/first-steps/who-acts.mdx';
export const picture = 'content/modules/first-steps/map.svg';

/** The lesson with a text of one's own in its section, or fields of one's own at its top. */
export function lessonWith(text: string, { fields = '', minutes = 5 } = {}): string {
  return `---
title: Who acts
summary: Who does what when a notice turns out to be false.
minutes: ${minutes}
objectives:
  - Name the body that answers.
reviewed: 2026-11-22
sources: [report-2020]
${fields}---

## Who answers

<Section id="who-answers" minutes="5" mode="talk" />

The <Term id="commission">commission</Term> answers first.<Cite source="report-2020" />

<Question id="who-first" />

<Figure src="map.svg" alt="Three bodies and the paths between them." />

${text}
`;
}

export const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60">\n${inside}\n</svg>\n`;

export const quizFile = (item = '') => `quiz: first-steps
rev: 1
pass: 0.7
items:
  who-first:
    type: pick
    rev: 1
    goal: G1
    lesson: who-acts
    see: "who-acts#who-answers"
    ask: A false notice spreads. Who answers first?
    options:
      - right: The commission.
        id: commission
        why: It knows the rule and owns the channel.
      - wrong: A newspaper.
        id: newspaper
        why: It may repeat the answer. It does not own the rule.
    sources: [report-2020]
${item}`;

export const lockFile = JSON.stringify({ 'first-steps': { 'who-first': { rev: 1, key: keyHash({ type: 'pick', scores: { commission: 1, newspaper: 0 } }) } } });

/** A table-top with three messages; a test changes one text in it. */
export const exerciseFile = ({ text = 'The list of Taluna is old.', rest = '' } = {}) => `title: Harbour night
summary: An old list.
minutes: 20
after: [first-steps/who-acts]
reviewed: 2026-11-22
objectives: { O1: { text: Say what is known., lessons: [first-steps/who-acts] } }
setting: [It is evening.]
timetable: [{ minutes: 15, text: Three messages. }, { minutes: 5, text: Hot wash. }]
rules: [Act within your role.]
materials: [Paper.]
safety: [Anyone may pause.]
roles: { nec: { name: NEC, mandate: Runs the election. } }
injects:
${['one', 'two', 'three'].map((id, i) => injectText(id, i * 5, i === 0 ? text : 'More of the same.')).join('')}hotwash: [What surprised you?]
evaluation: [{ id: M1, measure: A holding line., target: Ten minutes, injects: [one], objectives: [O1] }]
objections: [{ say: No time., answer: Five minutes. }]
unplugged: Read aloud.
rights: Who is worse off?
sources: []
${rest}`;

export const workshopFile = (block = '{ lesson: first-steps/who-acts }') => `title: A taster
summary: One hour.
order: 1
for: Everybody
people: Ten
reviewed: 2026-11-22
before: [Read it.]
materials: [Paper.]
days: [{ id: day, title: The day, starts: "09:00", blocks: [{ talk: Welcome, minutes: 5 }, ${block}, { break: Coffee, minutes: 5 }] }]
ifs: [{ when: It is late, do: Stop. }]
afterwards: [Write to them.]
`;

const injectText = (id: string, at: number, text: string) => `  - id: ${id}
    at: ${at}
    track: process
    channel: call
    from: A desk
    to: [nec]
    headline: A call
    text: ${JSON.stringify(text)}
    expected: { nec: [Write it down.] }
    decision:
      id: d-${id}
      owner: [nec]
      minutes: 3
      prompt: What now?
      options: [{ id: a, label: Wait., feedback: Nothing happens. }, { id: b, label: Say so., feedback: People know., strong: true }]
    cases: [taluna-2020]
`;

export const miniature: Course = {
  'content/course.yaml': `title: A course
tagline: Short and whole.
summary: One module with two lessons.
audiences:
  emb: { name: Commissions, for: Those who run elections. }
  government: { name: Government, for: Public servants. }
  civil-society-media: { name: Media, for: Those who report. }
  technology: { name: Companies, for: Those who run services. }
modules:
  - { id: first-steps, title: First steps, summary: One module., minutes: 10, lessons: 2, core: [emb], useful: [], status: published }
  - { id: later-steps, title: Later steps, summary: Not yet., minutes: 10, lessons: 1, core: [emb], useful: [], status: planned }
paths:
  emb: { steps: [first-steps] }
  government: { steps: [first-steps/who-acts] }
  civil-society-media: { steps: [later-steps/not-written] }
  technology: { steps: [first-steps] }
`,
  'content/locales.yaml':
    'en: { tag: en, name: English, direction: ltr, tier: source, digits: latn, quotes: ["“", "”", "‘", "’"], plurals: [one, other], pluralRule: "nplurals=2; plural=(n != 1);", threshold: 0 }\n',
  'content/sources.yaml': `report-2020: { title: A report, year: 2020, url: "https://www.example.org/a/report.pdf?x=1", read: The whole report }
further-2021: { title: A book, year: 2021, read: "Not opened yet: named as further reading" }
`,
  'content/glossary.yaml': `commission: { term: Commission, definition: The body that runs an election., sources: [report-2020], related: [notice] }
notice: { term: Notice, definition: A text that tells voters what to do., sources: [report-2020], related: [commission] }
`,
  'content/interface.yaml': 'quiz.check: { text: "Check", note: "Button" }\n',
  'content/quiz.lock.json': lockFile,
  'content/modules/first-steps/module.yaml': `title: First steps
summary: One module.
outcomes: { G1: Name who answers. }
core: [emb]
useful: []
minutes: 10
lessons: [who-acts, what-next]
cases: [taluna-2020]
reviewed: 2026-11-22
`,
  'content/taluna.yaml': 'names:\n  - { name: Republic of Taluna, short: Taluna, kind: country, what: An invented republic. }\n  - { name: NEC, kind: institution, what: Runs the election. }\n',
  [exercise]: exerciseFile(),
  'content/workshops/taster.yaml': workshopFile(),
  'content/modules/first-steps/quiz.yaml': quizFile(),
  [lesson]: lessonWith(''),
  'content/modules/first-steps/what-next.mdx': `---
title: What next
summary: The day after.
minutes: 5
objectives: [Plan a day.]
reviewed: 2026-11-22
sources: [report-2020]
---

## The day after

<Section id="the-day-after" minutes="5" />

See [who answers](../who-acts/#who-answers).<Cite source="report-2020" />

<Case id="taluna-2020" />
`,
  [picture]: drawing('<g class="d-line"><path d="M0 0 L10 10"/><text x="1" y="2">Commission</text></g>'),
  'content/case-studies/taluna-2020.mdx': `---
title: Taluna 2020
summary: A false notice, answered in an hour.
place: Taluna
countries: [FR]
region: europe-west
years: [2020]
election: Local
surfaces: [messaging-apps]
track: information
attribution: [unknown]
response: went-well
topics: [fact-checking]
lessons: [first-steps/who-acts, first-steps/what-next]
minutes: 3
checked: 2026-11-22
factsTo: 2020-05
timeline:
  - { date: "2020-05-01", text: A notice spreads., sources: [report-2020] }
  - { date: "2020-05-02", text: The commission answers., sources: [report-2020] }
sources: [report-2020]
---

## What happened

<Section id="what-happened" minutes="3" mode="solo" />

A notice spread.<Cite source="report-2020" />
`,
  'content/pages/about.mdx': `---
title: About
summary: What this is.
reviewed: 2026-11-22
---

## What it is

<Section id="what-it-is" />

A course. See the [glossary](../glossary/).
`,
};

/** A course as the check takes it. */
export const files = (course: Course): SourceFile[] =>
  Object.entries(course).map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { path, size: bytes.length, bytes, kind: 'file' };
  });
