import type { Situation, Step, Truth } from '../situation.ts';

const history = (name: string, before: string, steps: Step[], truth: Truth = {}): Situation => ({ file: 'lesson', name, before, steps, truth });
const join = (...blocks: string[]) => blocks.join('\n\n');
const synced = { sync: 'plain' } as const;

const [first, second, third] = ['Each seal is cut by two people.', 'Each seal is cut by two people of the board.', 'Each seal is cut by two members of the board together.'];
const other = 'Ink is tested on paper in the morning.';
const plural = (one: string, many: string) => `seal.n: { text: { one: "${one}", other: "${many}" }, note: "" }`;

/** The source changes more than once, and the catalogue is brought up to date now and then, or never. */
export const historySituations: Situation[] = [
  history('two edits in a row', first, [{ source: second }, { source: third }], { behind: { [third]: first } }),
  history('two edits, each followed by sync', first, [{ source: second }, synced, { source: third }, synced], { behind: { [third]: first } }),
  history('an edit, sync, an edit', first, [{ source: second }, synced, { source: third }], { behind: { [third]: first } }),
  history('three edits and a catalogue never brought up to date', join(first, other), [{ source: join(second, other) }, { source: join(other, second) }, { source: join(other, third) }], { behind: { [third]: first } }),
  history('sync run twice', first, [{ source: second }, synced, synced], { behind: { [second]: first } }),
  history('the text goes back to its earlier wording', first, [{ source: second }, { source: first }]),
  history('the text goes back to its earlier wording after sync', first, [{ source: second }, synced, { source: first }]),
  history('the text goes back after two edits and two syncs', first, [{ source: second }, synced, { source: third }, synced, { source: first }]),
  history('the text goes back after sync, and elsewhere', join(first, other), [{ source: join('Every seal needs two people of the board.', other) }, synced, { source: join(other, first) }]),
  history('a text that became almost another goes back after sync, and elsewhere', join('Paper is never burnt before the appeal has ended.', other), [{ source: join('Never burn paper while an appeal is heard.', other) }, synced, { source: join(other, 'Paper is never burnt before the appeal has ended.') }]),
  history('the number changes and changes back', 'Objections are heard for 14 days.', [{ source: 'Objections are heard for 10 days.' }, synced, { source: 'Objections are heard for 14 days.' }]),
  history('a paragraph is deleted, and comes back', join(first, other), [{ source: other }, synced, { source: join(first, other) }]),
  history('a paragraph is deleted, and comes back elsewhere', join(first, other), [{ source: other }, synced, { source: join(other, first) }]),
  history('a paragraph is deleted, and comes back with another word', join(first, other), [{ source: other }, synced, { source: join('Each seal is cut by three people.', other) }], {
    behind: { 'Each seal is cut by three people': first },
  }),
  history('a paragraph is edited, then deleted, and comes back as it was first', join(first, other), [{ source: join(second, other) }, synced, { source: other }, synced, { source: join(first, other) }]),
  history('a paragraph is edited, then deleted, and comes back as edited', join(first, other), [{ source: join(second, other) }, synced, { source: other }, synced, { source: join(second, other) }], {
    behind: { [second]: first },
  }),
  history('a section is deleted and restored', join('## Seals', '<Section id="seals" minutes="3" />', first), [{ source: other }, synced, { source: join('## Seals', '<Section id="seals" minutes="3" />', first) }]),
  history('the author says that only the wording changed', first, [{ source: second }, { sync: 'wording' }]),
  history('only the wording changed, then more', first, [{ source: second }, { sync: 'wording' }, { source: third }], { behind: { [third]: first } }),
  history('more changed and was marked, then a word elsewhere', join(first, other), [{ source: join(third, other) }, synced, { source: join(third, 'Ink is tested on paper at dawn.') }, { sync: 'wording' }], {
    behind: { [third]: first },
  }),
  { ...history('a form of a counted text changes, and sync', plural('{n} seal', '{n} seals'), [{ source: plural('{n} seal', '{n} seals left') }, synced], { behind: { '{n} seal': '{n} seal' } }), file: 'interface' },
  { ...history('a form of a counted text changes and changes back', plural('{n} seal', '{n} seals'), [{ source: plural('{n} seal', '{n} seals left') }, synced, { source: plural('{n} seal', '{n} seals') }]), file: 'interface' },
  { ...history('a text begins to count, and sync', 'seal.n: { text: "{n} seals are left", note: "" }', [{ source: plural('{n} seal is left', '{n} seals are left') }, synced], { behind: { '{n} seal is left': '{n} seals are left' } }), file: 'interface' },
  { ...history('a text begins to count and stops again', 'seal.n: { text: "{n} seals are left", note: "" }', [{ source: plural('{n} seal is left', '{n} seals are left') }, synced, { source: 'seal.n: { text: "{n} seals are left", note: "" }' }]), file: 'interface' },
  { ...history('a text stops counting and begins again', plural('{n} seal is left', '{n} seals are left'), [{ source: 'seal.n: { text: "{n} seals are left", note: "" }' }, synced, { source: plural('{n} seal is left', '{n} seals are left') }]), file: 'interface' },
  { ...history('a placeholder is added, and sync', 'seal.by: { text: "Sealed by {name} at noon", note: "" }', [{ source: 'seal.by: { text: "Sealed by {name} at {time}", note: "" }' }, synced], { behind: { 'Sealed by': 'Sealed by {name} at noon' } }), file: 'interface' },
];
