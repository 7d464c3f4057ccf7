import { mixed } from '../../quiz/choices.ts';
import type { Item, ItemOf } from '../../quiz/schema.ts';
import { isRight, optionText } from '../../quiz/schema/options.ts';

/** One line of the answer to a question: what is said, what it is, and why. */
export interface SolutionLine {
  text: string;
  why?: string;
  /** Undefined where right and wrong would say nothing: a step, a bin, a point to compare with. */
  right?: boolean;
  /** Where the thing belongs. */
  label?: string;
}

/** The whole answer to a question, in the order of the question on paper. For the lead alone. */
export function solution(id: string, item: Item): SolutionLine[] {
  switch (item.type) {
    case 'pick':
    case 'many':
      return mixed(id, item.options).map((one) => ({ text: optionText(one), why: one.why, right: isRight(one) }));
    case 'sort':
      return mixed(id, item.items).map(({ text, why, bin }) => ({ text, why, label: item.bins[bin] ?? '' }));
    case 'order':
      return item.steps.map(({ text, why }) => ({ text, why }));
    case 'spot':
      return item.parts.map(({ text, why, sign }) => ({ text, why, right: sign }));
    case 'type':
      return [{ text: item.accept[0] ?? '', why: item.why, right: true }];
    case 'reflect':
      return [...item.rubric.map(({ text }) => ({ text })), ...(item.sample ? [{ text: item.sample }] : [])];
    case 'scene':
      return endings(item);
  }
}

/** The ends of a scene, the best first; half of the way and more counts as right, as on the site. */
function endings({ nodes }: ItemOf<'scene'>): SolutionLine[] {
  const found = Object.values(nodes).flatMap((node) => ('score' in node ? [node] : []));
  return found.sort((a, b) => b.score - a.score).map(({ text, why, score }) => ({ text, why, right: score === 1 }));
}
