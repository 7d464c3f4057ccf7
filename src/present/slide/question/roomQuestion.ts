import { choicesOf, mixed } from '../../../quiz/choices.ts';
import type { Item } from '../../../quiz/schema.ts';
import { seed, shuffleUnsolved } from '../../../quiz/shuffle.ts';

/** A question as a room meets it: what can be read from the back, and nothing that tells the answer. */
export interface RoomQuestion {
  /** What is told before one can choose: the first moment of a scene. */
  lead?: string;
  /** Where things may be put. */
  bins: { id: string; text: string }[];
  choices: { id: string; text: string }[];
  /** The choices are the parts of one text, in its order. */
  running: boolean;
  /** So many short things that they stand in two columns. */
  columns: boolean;
}

const nothing: RoomQuestion = { bins: [], choices: [], running: false, columns: false };

/** `id` fixes the order, which is the one of the form on the page: in a mixed room “the third answer” is one answer. */
export function roomQuestion(id: string, item: Item): RoomQuestion {
  switch (item.type) {
    case 'pick':
    case 'many':
      return { ...nothing, choices: choicesOf(id, item.options) };
    case 'sort':
      return { ...nothing, bins: Object.entries(item.bins).map(([id, text]) => ({ id, text })), choices: worded(mixed(id, item.items)), columns: item.items.length > 4 };
    case 'order':
      return { ...nothing, choices: unsolved(id, worded(item.steps)) };
    case 'spot':
      return { ...nothing, choices: worded(item.parts), running: true };
    case 'scene':
      return { ...nothing, ...firstMoment(item) };
    default:
      return nothing;
  }
}

type Scene = Extract<Item, { type: 'scene' }>;
type Part = { id: string; text: string };

const worded = (parts: readonly Part[]): Part[] => parts.map(({ id, text }) => ({ id, text }));

const unsolved = (id: string, steps: Part[]): Part[] =>
  shuffleUnsolved(steps.map((step) => step.id), seed('', id, 0)).flatMap((name) => steps.filter((step) => step.id === name));

/** The other moments are told by the lead, or read on one's own. */
function firstMoment({ nodes, start }: Scene): Pick<RoomQuestion, 'lead' | 'choices'> {
  const node = nodes[start];
  return { lead: node?.text ?? '', choices: node && 'choices' in node ? worded(node.choices) : [] };
}
