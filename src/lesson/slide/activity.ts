import { childrenOf, textOf, type Block } from './block.ts';

/**
 * Where an activity's steps stand in it: the numbered list right after a bold label that is a paragraph by itself. The
 * rest of an activity (materials, cards, objections) begins with a bold label as well and stays with the lead.
 */
export function placeOfSteps(activity: Block): number {
  const parts = childrenOf(activity);
  return parts.findIndex((part, i) => part.type === 'list' && part.ordered === true && isLabel(parts[i - 1]));
}

/** Everything in an activity but its steps and their label. */
export const materialOf = (activity: Block, steps: number): Block[] => childrenOf(activity).filter((_, i) => steps < 0 || (i !== steps && i !== steps - 1));

function isLabel(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const words = childrenOf(block).filter((part) => textOf(part).trim() !== '');
  return words.length === 1 && words[0]?.type === 'strong';
}
