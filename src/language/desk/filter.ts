import type { Entry } from '../../translate/catalogue/entry.ts';
import { problems } from './problems.ts';
import { standing } from './standing.ts';

export const filters = ['all', 'missing', 'stale', 'draft', 'problems'] as const;

/** Which sentences the list shows. */
export type Filter = (typeof filters)[number];

export const fits = (filter: Filter, entry: Entry, direction: 'ltr' | 'rtl'): boolean =>
  filter === 'all' || (filter === 'problems' ? problems(entry, direction).length > 0 : standing(entry) === filter);
