import type { Situation, Step, Truth } from '../situation.ts';

const work = (name: string, before: string, steps: Step[], truth: Truth = {}): Situation => ({ file: 'lesson', name, before, steps, truth });
const synced = { sync: 'plain' } as const;

const [first, second, third] = ['Each seal is cut by two people.', 'Each seal is cut by two people of the board.', 'Each seal is cut by two members of the board together.'];
const added = `${first}\n\nDrivers sleep before they drive at night.`;

/** Translators and their tools work on the catalogue. */
export const translatorSituations: Situation[] = [
  work('a translator mends a flagged text, and the mark cancels itself', first, [{ source: second }, synced, { rewrites: second }]),
  work('a translator mends a flagged text, and sync', first, [{ source: second }, synced, { rewrites: second }, synced]),
  work('a translator mends a flagged text, and the source changes again', first, [{ source: second }, synced, { rewrites: second }, { source: third }], { behind: { [third]: second } }),
  work('a translator mends a flagged text, the source changes again, and sync', first, [{ source: second }, synced, { rewrites: second }, { source: third }, synced], { behind: { [third]: second } }),
  work('a translator mends a flagged text, and the source goes back', first, [{ source: second }, synced, { rewrites: second }, { source: first }], { behind: { [first]: second } }),
  work('a translator mends a text that was not behind', first, [{ rewrites: first }]),
  work('a translator mends a text, and then the source changes', first, [{ rewrites: first }, { source: second }], { behind: { [second]: first } }),
  work('a translator works beside an old source that nobody has marked', first, [{ source: second }, { rewrites: first }], { behind: { [second]: first } }),
  work('the flag is taken away by hand, because the text still holds', first, [{ source: second }, synced, { confirms: second }]),
  work('the flag is taken away by hand, and sync', first, [{ source: second }, synced, { confirms: second }, synced]),
  work('the flag is taken away by hand, and the source changes again', first, [{ source: second }, synced, { confirms: second }, { source: third }], { behind: { [third]: first } }),
  work('a new paragraph is translated', first, [{ source: added }, synced, { rewrites: 'Drivers' }]),
  work('a new paragraph is translated, and its neighbour changes', first, [{ source: added }, synced, { rewrites: 'Drivers' }, { source: added.replace('two', 'three') }], {
    behind: { 'Each seal is cut by three': first },
  }),
  work('a translation is emptied', first, [{ empties: first }], { missing: [first] }),
  work('another tool drops our mark and keeps flag and previous source', first, [{ source: second }, synced, { foreignTool: true }], { behind: { [second]: first } }),
  work('another tool drops our mark, and sync', first, [{ source: second }, synced, { foreignTool: true }, synced], { behind: { [second]: first } }),
  work('another tool drops our mark, and the source goes back', first, [{ source: second }, synced, { foreignTool: true }, { source: first }]),
  work('another tool drops our mark, and the flag is taken away there', first, [{ source: second }, synced, { foreignTool: true }, { confirms: second }]),
];
