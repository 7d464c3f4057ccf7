import type { Locale } from '../schema.ts';
import type { Segment } from '../segment/segment.ts';
import { segments, type Translatable } from '../segment/segments.ts';
import { checkProposal, type Proposal } from './checkProposal.ts';
import type { Problem } from './problem.ts';

/** A course of two files in three languages, small enough to read: what the tests of the check are tried on. */
export const lesson = `---
title: Check a call
summary: Find out who is calling.
---

Somebody calls and says that your station has moved. Listen, and write it down.

## How to check

<Section id="how-to-check" minutes="2" />

Call the number on your poll card or on [the official site](https://elections.example/call) within 14 days.

- Ask for a **name** and a number.
- You must not give your password to anyone.

| Label | Meaning |
| --- | --- |
| TLP:RED | Nobody else may know. |

<Critical>

Leave the building if you are threatened.

</Critical>

<Guide title="For the trainer">

Give them time.<Cite source="acsc" />

</Guide>
`;

export const quiz = `items:
  call:
    ask: What do you do first?
    options:
      hang: { right: "Hang up and call the number on the card.", why: "The card is printed." }
      talk: { wrong: "Go on talking, and ask who has sent the caller.", why: "A caller can lie." }
  count:
    left: { one: "{n} question left", other: "{n} questions left" }
`;

export const kinds: Record<string, Translatable> = {
  'modules/calls/check.mdx': { fields: { text: ['title', 'summary'] }, weight: 'normal' },
  'modules/calls/quiz.yaml': { fields: { text: ['items.*.ask', 'items.*.options.*.right', 'items.*.options.*.wrong', 'items.*.options.*.why', 'items.*.left'] }, weight: 'question' },
};

export const sources: Record<string, string> = { 'modules/calls/check.mdx': lesson, 'modules/calls/quiz.yaml': quiz };

export const segmentsOf = (path: string): Segment[] => segments(path, sources[path] ?? '', kinds[path] as Translatable);

const language = (tag: string, name: string, rest: Partial<Locale>): Locale => ({ tag, name, direction: 'ltr', tier: 'official', digits: 'latn', quotes: ['«\u00A0', '\u00A0»', '“', '”'], plurals: ['one', 'other'], pluralRule: 'nplurals=2; plural=(n > 1);', threshold: 0, ...rest });

export const locales: Record<string, Locale> = {
  en: language('en', 'English', { tier: 'source' }),
  fr: language('fr-CA', 'Français', {}),
  es: language('es', 'Español', {}),
  ar: language('ar', 'العربية', { direction: 'rtl', plurals: ['zero', 'one', 'two', 'few', 'many', 'other'], pluralRule: 'nplurals=6; plural=0;' }),
};

/** What an honest French translator would write, by the beginning of the English. */
const french: Record<string, string> = {
  'Check a call': 'Vérifier un appel',
  'Find out': 'Trouver qui appelle.',
  'Somebody calls': 'Quelqu’un appelle et dit que votre bureau de vote a changé d’adresse. Écoutez, et notez-le.',
  'How to check': 'Comment vérifier',
  'Call the number on your': 'Appelez le numéro de votre carte d’électeur ou du <g1>site officiel</g1> dans les 14 jours.',
  'Ask for a': 'Demandez un <g1>nom</g1> et un numéro.',
  'You must not': 'Vous ne devez donner votre mot de passe à personne, jamais.',
  Label: 'Étiquette',
  Meaning: 'Sens',
  'TLP:RED': 'TLP:RED',
  'Nobody else': 'Personne d’autre ne peut le savoir, pas même un proche.',
  'Leave the building': 'Quittez le bâtiment si on vous menace.',
  'For the trainer': 'Pour la personne qui forme',
  'Give them': 'Donnez-leur du temps.<x1/>',
  'What do you': 'Que faites-vous en premier?',
  'Hang up': 'Raccrocher et appeler le numéro de la carte.',
  'The card is': 'La carte est imprimée.',
  'Go on': 'Continuer à parler, et demander qui a envoyé cette personne.',
  'A caller': 'Une personne qui appelle peut mentir.',
};

export const honest = ({ text }: Pick<Segment, 'text'>): string => Object.entries(french).find(([start]) => text.startsWith(start))?.[1] ?? text;

/** One entry as it is written in a catalogue, with any field replaced as it stands. */
export interface Written {
  context: string;
  source: string;
  plural?: string;
  text: string[];
  /** Comment lines before it. */
  marks?: string[];
}

export const entriesOf = (path: string): Written[] =>
  segmentsOf(path).map((segment) => ({
    context: segment.context,
    source: segment.text,
    ...(segment.plural !== undefined && { plural: segment.plural }),
    text: segment.plural === undefined ? [honest(segment)] : ['{n} question', '{n} questions'],
  }));

export const head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Language: fr_CA\\n"\n';

/** A catalogue as text. */
export const catalogue = (entries: readonly Written[], top = head): string => `${[top, ...entries.map(entryText)].join('\n')}`;

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t').replace(/\r/g, '\\r')}"`;

const entryText = ({ context, source, plural, text, marks = [] }: Written): string =>
  [
    ...marks,
    `msgctxt ${quoted(context)}`,
    `msgid ${quoted(source)}`,
    ...(plural === undefined ? [`msgstr ${quoted(text[0] ?? '')}`] : [`msgid_plural ${quoted(plural)}`, ...text.map((form, i) => `msgstr[${i}] ${quoted(form)}`)]),
    '',
  ].join('\n');

/** The catalogue of the lesson with the translation of one sentence replaced. */
export const lessonWith = (start: string, change: Partial<Written>): string => catalogue(entriesOf(lessonPath).map((entry) => (entry.source.startsWith(start) ? { ...entry, ...change } : entry)));

export const lessonPath = 'modules/calls/check.mdx';
export const lessonFile = 'content/translations/fr/modules/calls/check.po';
export const quizFile = 'content/translations/fr/modules/calls/quiz.po';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the check says of one file. */
export function checked(after: string | Uint8Array | undefined, { before, path = lessonFile, ...rest }: { before?: string; path?: string } & Partial<Proposal> = {}): Problem[] {
  const file = { path, ...(before !== undefined && { before: bytes(before) }), ...(after !== undefined && { after: typeof after === 'string' ? bytes(after) : after }) };
  const all = new Map(Object.keys(sources).map((source) => [source.replace(/\.\w+$/, '.po'), segmentsOf(source)]));
  return checkProposal({ files: [file], locales, sources: all, ...rest });
}
