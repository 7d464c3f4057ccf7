import type { Block, Paragraph, Picture, Table } from '../slideText.ts';
import { drawPicture } from './drawPicture.ts';
import { drawTable } from './drawTable.ts';
import { drawWords, type Drawing } from './drawing.ts';
import type { Box } from './frames.ts';
import { fit, heightAt } from './measure.ts';

type Group = Paragraph[] | Table | Picture;
const isWords = (group: Group): group is Paragraph[] => Array.isArray(group);

/** Type of words that stand beside a table or a picture. */
const beside = 22;
const gap = 0.22;

/** Blocks one below the other: words as high as they need to be, a table or a picture in what is left. */
export function drawOpen(drawing: Drawing, box: Box): void {
  const groups = grouped(drawing.slide.blocks);
  const words = groups.reduce((sum, group) => sum + wordsHeight(group, box.w), 0);
  const others = groups.filter((group) => !isWords(group)).length;
  const each = Math.max(0.8, (box.h - words - gap * (groups.length - 1)) / Math.max(1, others));
  let y = box.y;
  for (const group of groups) {
    const h = isWords(group) ? wordsHeight(group, box.w) : each;
    drawGroup(drawing, group, { ...box, y, h });
    y += h + gap;
  }
}

function grouped(blocks: Block[]): Group[] {
  const out: Group[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind !== 'paragraph') out.push(block);
    else if (last && isWords(last)) last.push(block);
    else out.push([block]);
  }
  return out;
}

const wordsHeight = (group: Group, width: number) => (isWords(group) ? Math.min(2.6, heightAt(group, beside, width) + 0.1) : 0);

function drawGroup(drawing: Drawing, group: Group, box: Box): void {
  if (isWords(group)) drawWords(drawing, group, box, { points: fit(group, box.w, box.h, beside), name: 'Text' });
  else if (group.kind === 'table') drawTable(drawing, group, box);
  else drawPicture(drawing, group, box);
}
