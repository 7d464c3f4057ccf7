import { choicesOf, mixed } from '../../quiz/choices.ts';
import type { Item, ItemOf } from '../../quiz/schema.ts';
import { isRight } from '../../quiz/schema/options.ts';
import { seed, shuffleUnsolved } from '../../quiz/shuffle.ts';

/** One vote a lead can hold, with its answer: for the console’s page alone. */
export interface RoomVote {
  /** Names the vote among those of its question; empty where there is one. */
  part: string;
  /** What this vote is about: an item of a sort, a moment of a scene. */
  item?: string;
  options: { id: string; sign: string; text: string; why?: string | undefined; leadsTo?: string }[];
  several: boolean;
  right: string[];
  ordered?: boolean;
  /** What the room reads when the answer is shown. */
  reasons: string[];
}

type Option = RoomVote['options'][number];

/**
 * A question as votes of a room. What has options is one vote; a sort is one for each thing; an order asks for its first
 * step; a scene is one for each moment; what is typed or thought over is spoken about and then shown.
 */
export function roomVotes(id: string, item: Item): RoomVote[] {
  switch (item.type) {
    case 'pick':
    case 'many':
      return [chosen(id, item)];
    case 'sort':
      return mixed(id, item.items).map((one) => ({ part: one.id, item: one.text, options: lettered(textsOf(item.bins)), several: false, right: [one.bin], reasons: [one.why] }));
    case 'order':
      return [inOrder(id, item)];
    case 'spot':
      return [signs(item)];
    case 'scene':
      return moments(item);
    case 'type':
      return [{ ...spoken, reasons: [item.accept[0] ?? '', item.why] }];
    case 'reflect':
      return [{ ...spoken, reasons: [...item.rubric.map(({ text }) => text), ...(item.sample ? [item.sample] : [])] }];
  }
}

const spoken = { part: '', options: [], several: false, right: [] };

const lettered = (parts: readonly Omit<Option, 'sign'>[]): Option[] => parts.map((one, place) => ({ ...one, sign: String.fromCodePoint(65 + place) }));
const textsOf = (named: Record<string, string>) => Object.entries(named).map(([id, text]) => ({ id, text }));

function chosen(id: string, item: ItemOf<'pick'> | ItemOf<'many'>): RoomVote {
  const right = mixed(id, item.options).filter(isRight);
  const why = (name: string) => item.options.find((one) => one.id === name)?.why;
  return {
    part: '',
    options: lettered(choicesOf(id, item.options).map((one) => ({ ...one, why: why(one.id) }))),
    several: item.type === 'many',
    right: right.map((one) => one.id),
    reasons: right.map((one) => one.why),
  };
}

function inOrder(id: string, { steps }: ItemOf<'order'>): RoomVote {
  const names = steps.map((step) => step.id);
  const shown = shuffleUnsolved(names, seed('', id, 0)).flatMap((name) => steps.filter((step) => step.id === name));
  return { part: 'first', options: lettered(shown.map(({ id, text, why }) => ({ id, text, why }))), several: false, right: names, ordered: true, reasons: steps[0] ? [steps[0].why] : [] };
}

/** The parts of a text are numbered, as on the slide: letters would read as part of it. */
function signs({ parts }: ItemOf<'spot'>): RoomVote {
  const signs = parts.filter(({ sign }) => sign);
  const options = parts.map(({ id, text, why }, place) => ({ id, text, why, sign: String(place + 1) }));
  return { part: '', options, several: true, right: signs.map(({ id }) => id), reasons: [] };
}

function moments({ start, nodes }: ItemOf<'scene'>): RoomVote[] {
  return Object.entries(nodes).flatMap(([name, node]): RoomVote[] => {
    if (!('choices' in node)) return [];
    const options = node.choices.map(({ id, text, to }) => ({ id, text, leadsTo: to, why: endingOf(nodes[to]) }));
    const right = node.choices.filter(({ to }) => canEndWell(to, nodes)).map(({ id }) => id);
    const reasons = options.filter(({ id }) => right.includes(id)).flatMap(({ why }) => why ?? []);
    return [{ part: name === start ? '' : name, item: node.text, options: lettered(options), several: false, right, reasons }];
  });
}

type Nodes = ItemOf<'scene'>['nodes'];

const endingOf = (node: Nodes[string] | undefined): string | undefined => (node && 'why' in node ? `${node.text} ${node.why}` : undefined);

/** Whether the best ending can still be reached from a moment. */
function canEndWell(name: string, nodes: Nodes, passed: readonly string[] = []): boolean {
  const node = nodes[name];
  if (!node || passed.includes(name)) return false;
  return 'choices' in node ? node.choices.some(({ to }) => canEndWell(to, nodes, [...passed, name])) : node.score === 1;
}
