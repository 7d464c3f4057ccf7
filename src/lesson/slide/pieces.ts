import { childrenOf, element, holding, isWord, textOf, type Block } from './block.ts';

/** Letters on one slide that still read from the back of a room. A list longer than this goes on on another slide. */
const most = 420;

/** Something that is not cut any further: a paragraph, a point of a list, a row of a table. */
interface Atom {
  block: Block;
  list?: Block;
  length: number;
}

/**
 * A block as the slides it needs: at the author's `<Split />`, and between points where a list is long. How much is too
 * much is measured on the twin in the source language, so that every language has the same slides with the same ids.
 */
export function pieces(block: Block, twin: Block): Block[] {
  if (block.type === 'table') return tablePieces(block, twin);
  if (childrenOf(block).length === 0) return [block];
  const parts = split(childrenOf(block));
  const twins = split(childrenOf(twin));
  return parts.flatMap((part, i) => fill(atoms(part, twins[i] ?? part)).map((run) => holding(block, joined(run))));
}

/** Without the author's `<Split />`: the text as a page of reading shows it. */
export const unsplit = (block: Block): Block => holding(block, childrenOf(block).filter((child) => !isWord(child, 'Split')));

function split(blocks: Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (isWord(block, 'Split')) parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return parts.filter((part) => part.length > 0);
}

function atoms(blocks: Block[], twins: Block[]): Atom[] {
  return blocks.flatMap((block, i): Atom[] => {
    const twin = twins[i] ?? block;
    if (block.type !== 'list') return [{ block, length: textOf(twin).length }];
    const points = childrenOf(twin);
    return childrenOf(block).map((item, n) => ({ block: item, list: block, length: textOf(points[n] ?? item).length }));
  });
}

/** Runs of about equal length. A first line that leads into a list stays with it, for a run never ends on one. */
function fill(all: Atom[]): Atom[][] {
  const total = all.reduce((sum, { length }) => sum + length, 0);
  const wanted = Math.ceil(total / most);
  if (wanted < 2 || all.length < 3) return [all];
  const runs: Atom[][] = [[]];
  let spent = 0;
  for (const atom of all) {
    const run = runs.at(-1) ?? [];
    const full = spent + atom.length / 2 > (total / wanted) * runs.length;
    if (full && run.length > 0 && run.at(-1)?.list === atom.list) runs.push([atom]);
    else run.push(atom);
    spent += atom.length;
  }
  return runs;
}

/** Points of one list become a list again, which goes on counting where the last slide stopped. */
function joined(run: Atom[]): Block[] {
  const out: Block[] = [];
  for (const { block, list } of run) {
    const last = out.at(-1);
    if (!list) out.push(block);
    else if (last && 'start' in last && sameList.get(last) === list) (last.children as Block[]).push(block);
    else out.push(opened(list, block));
  }
  return out;
}

const sameList = new WeakMap<Block, Block>();

function opened(list: Block, item: Block): Block {
  const at = childrenOf(list).indexOf(item);
  const from = 'start' in list && typeof list.start === 'number' ? list.start : 1;
  const part = { ...holding(list, [item]), start: 'ordered' in list && list.ordered ? from + at : null } as Block;
  sameList.set(part, list);
  return part;
}

function tablePieces(table: Block, twin: Block): Block[] {
  const [head, ...rows] = childrenOf(table);
  const [twinHead, ...twins] = childrenOf(twin);
  if (!head) return [table];
  const spare = twinHead ? textOf(twinHead).length : 0;
  const all = rows.map((block, i) => ({ block, list: table, length: textOf(twins[i] ?? block).length + spare / rows.length }));
  return fill(all).map((run) => holding(table, [head, ...run.map(({ block }) => block)]));
}

/** Gives each `<Step>` of a slide its number, in the order they are shown. */
export function numbered(block: Block): Block {
  let n = 0;
  const within = (one: Block): Block => {
    if (isWord(one, 'Step')) {
      n += 1;
      return element('Step', { n: String(n) }, childrenOf(one));
    }
    const children = childrenOf(one);
    return children.length > 0 ? holding(one, children.map(within)) : one;
  };
  return within(block);
}
