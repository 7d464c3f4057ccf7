import type { Item } from './schema.ts';
import { isRight } from './schema/options.ts';

/**
 * What is right about an item, in ids only. A page carries it for grading, the lock watches it, and a translation cannot
 * touch it (`type` excepted: what may be typed depends on the language).
 */
export type Key =
  | { type: 'pick'; scores: Record<string, number> }
  | { type: 'many'; right: Record<string, boolean> }
  | { type: 'sort'; bins: Record<string, string>; judge?: { signal: string; noise: string } | undefined }
  | { type: 'order'; steps: string[] }
  | { type: 'spot'; signs: Record<string, boolean> }
  | { type: 'type'; accept: string[]; number: boolean }
  | { type: 'reflect' }
  | { type: 'scene'; start: string; nodes: Record<string, KeyNode> };

/** A moment of a scene: where each choice leads, or what the ending is worth. */
export type KeyNode = { choices: Record<string, string> } | { score: number };

export type KeyOf<Type extends Key['type']> = Extract<Key, { type: Type }>;

/** Takes the words out of an item and keeps what is right. */
export function keyOf(item: Item): Key {
  switch (item.type) {
    case 'pick':
      return { type: 'pick', scores: record(item.options, (one) => (isRight(one) ? 1 : (one.part ?? 0))) };
    case 'many':
      return { type: 'many', right: record(item.options, isRight) };
    case 'sort':
      return { type: 'sort', bins: record(item.items, ({ bin }) => bin), judge: item.judge };
    case 'order':
      return { type: 'order', steps: item.steps.map(({ id }) => id) };
    case 'spot':
      return { type: 'spot', signs: record(item.parts, ({ sign }) => sign) };
    case 'type':
      return { type: 'type', accept: item.accept, number: item.number ?? false };
    case 'reflect':
      return { type: 'reflect' };
    case 'scene':
      return { type: 'scene', start: item.start, nodes: mapNodes(item.nodes) };
  }
}

type SceneNodes = Extract<Item, { type: 'scene' }>['nodes'];

function mapNodes(nodes: SceneNodes): Record<string, KeyNode> {
  return Object.fromEntries(
    Object.entries(nodes).map(([name, node]) => [name, 'choices' in node ? { choices: record(node.choices, ({ to }) => to) } : { score: node.score }]),
  );
}

function record<Part extends { id: string }, Value>(parts: readonly Part[], value: (part: Part) => Value): Record<string, Value> {
  return Object.fromEntries(parts.map((part) => [part.id, value(part)]));
}
