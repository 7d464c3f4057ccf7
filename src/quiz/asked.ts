import type { Item, ItemOf } from './schema.ts';

/** A question as a page asks it: the item, and where and in which language it stands. */
export interface Asked<Type extends Item['type'] = Item['type']> {
  locale: string;
  module: string;
  id: string;
  item: ItemOf<Type>;
  /** Mix-ups by key, as the module words them. */
  mixes: Record<string, string>;
}

/** One answer with its reason, as the explanations list it. `right` is left out where the word would say nothing. */
export interface Explained {
  id: string;
  text: string;
  why: string;
  right?: boolean;
  /** A short line before the text: a bin, a place in the order. */
  label?: string;
  /** The mix-up behind a lure. */
  mix?: string | undefined;
}
