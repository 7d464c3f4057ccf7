import { isObject } from '../../progress/record/own.ts';
import type { Shelf } from '../../room/kept.ts';
import { attempt } from '../../room/attempt.ts';
import type { Remaps } from '../../room/keys.ts';

/** Layouts a lead can choose. `single` is not one of them: it is for a talk with one screen, and ends with it. */
export const layouts = ['balanced', 'notes', 'outline'] as const;
export type Layout = (typeof layouts)[number] | 'single';

/** What a lead likes, on this device: the same for every talk. */
export interface Choices {
  layout: Layout;
  /** Steps of the size of notes, 0 as designed. */
  size: number;
  keys: Remaps;
}

const key = 'p3:console';
export const sizes = [-1, 0, 1, 2, 3, 4];

/** Anything unreadable counts as never chosen. */
export function readChoices(shelf: Shelf): Choices {
  const found: unknown = attempt(() => JSON.parse(shelf.read(key) ?? '{}'));
  const { layout, size, keys } = (isObject(found) ? found : {}) as Partial<Choices>;
  return {
    layout: layouts.find((one) => one === layout) ?? 'balanced',
    size: sizes.includes(size ?? 0) ? (size ?? 0) : 0,
    keys: isObject(keys) && Object.values(keys).every((row) => Array.isArray(row)) ? (keys as Remaps) : {},
  };
}

export const writeChoices = (shelf: Shelf, choices: Choices): void => {
  shelf.write(key, JSON.stringify({ ...choices, layout: choices.layout === 'single' ? 'balanced' : choices.layout }));
};
