import { marked, unmarked } from '../../translate/tree/marked.ts';
import { childrenOf, paragraph, textOf, type Block } from './block.ts';

/** Running text and its twin in the source language. */
type Talk = readonly [block: Block, twin: Block];
type Point = { words: string; source: string };

/** A task longer than this is told, not read. */
const instructionLetters = 420;

/**
 * What the first slide of a section says below its heading: the `key` sentence if the author gave one, else the bold first
 * words as points, else the first sentence of the text. Never more of the prose, which the one who presents says; but what a
 * room is to do by itself it has to read, so a short task stands there whole. Which of these it is does not depend on the
 * language.
 */
export function openingOf(talk: Talk[], key: string | null | undefined, task: boolean): Block[] {
  if (key) return [paragraph(key)];
  const told = task ? instruction(talk) : [];
  if (told.length > 0) return told;
  const points = unlike(talk.flatMap(leadIns));
  if (points.length > 1) return [list(points)];
  const sentence = firstSentence(talk);
  return sentence ? [paragraph(sentence)] : [];
}

/** The paragraphs that tell a room what to do, if they are all there is. */
function instruction(talk: Talk[]): Block[] {
  const length = talk.reduce((sum, [, twin]) => sum + unmarked(textOf(twin)).length, 0);
  if (length > instructionLetters || talk.some(([, twin]) => twin.type !== 'paragraph' || childrenOf(twin)[0]?.type === 'strong')) return [];
  return talk.map(([block]) => paragraph(said(block, unmarked(textOf(block)).trim())));
}

/** What a text goes through twice is one point. */
const unlike = (points: Point[]): string[] => points.filter(({ source }, i) => points.findIndex((one) => one.source === source) === i).map(({ words }) => words);

/** The bold words that begin a paragraph or an item of a list, without the full stop or colon they end in. */
function leadIns([block, twin]: Talk): Point[] {
  if (twin.type === 'list') return childrenOf(twin).flatMap((item, i) => firstIn(childrenOf(block)[i], item));
  const [first, ...rest] = childrenOf(twin);
  if (twin.type !== 'paragraph' || first?.type !== 'strong' || rest.length === 0) return [];
  const own = childrenOf(block).find(({ type }) => type === 'strong');
  return own ? [{ words: said(block, unmarked(textOf(own)).trim().replace(/[.:]$/, '')), source: textOf(first) }] : [];
}

function firstIn(item: Block | undefined, twin: Block): Point[] {
  const [block] = item ? childrenOf(item) : [];
  const [other] = childrenOf(twin);
  return block && other ? leadIns([block, other]) : [];
}

function firstSentence(talk: Talk[]): string | undefined {
  const found = talk.find(([block]) => block.type === 'paragraph' && unmarked(textOf(block)).trim() !== '');
  if (!found) return undefined;
  const text = unmarked(textOf(found[0])).replace(/\s+/g, ' ').trim();
  const [first] = new Intl.Segmenter('en-u-ss-standard', { granularity: 'sentence' }).segment(text);
  return first && said(found[0], first.segment.trim());
}

/** Words taken out of a block stay in the language the block stands in. */
const said = (block: Block, words: string): string => (/^\s*\uE000[ecd]/.test(textOf(block)) ? marked('e', words) : words);

const list = (points: string[]): Block =>
  ({ type: 'list', ordered: false, spread: false, children: points.map((point) => ({ type: 'listItem', spread: false, children: [paragraph(point)] })) }) as unknown as Block;
