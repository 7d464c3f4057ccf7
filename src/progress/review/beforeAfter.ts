import type { TestRecord } from '../record/record.ts';
import { own } from '../record/own.ts';

export type Change = 'learned' | 'kept' | 'slipped' | 'not-yet';

/** One question of the pre-test beside the one that stands in the same place of the post-test's form. */
export interface Comparison {
  before: string;
  after: string;
  change: Change;
}

/** Per item, never as a percentage: guessing alone "gains" too easily. Empty until both tests are done. */
export function beforeAfter({ pre, post }: TestRecord, forms: Record<string, string[]>): Comparison[] {
  if (!pre || !post) return [];
  const after = own(forms, post.form) ?? [];
  return (own(forms, pre.form) ?? []).flatMap((before, place) => {
    const partner = after[place];
    const [then, now] = [own(pre.results, before), partner === undefined ? undefined : own(post.results, partner)];
    if (partner === undefined || !isScored(then) || !isScored(now)) return [];
    return [{ before, after: partner, change: changeOf(then, now) }];
  });
}

/** How many of how many were right: "4 of 8". */
export function rightOf(results: Record<string, number | null>): { right: number; of: number } {
  const scored = Object.values(results).filter(isScored);
  return { right: scored.filter(isRight).length, of: scored.length };
}

const isRight = (score: number) => score === 1;
const isScored = (score: number | null | undefined): score is number => typeof score === 'number';

function changeOf(then: number, now: number): Change {
  if (isRight(now)) return isRight(then) ? 'kept' : 'learned';
  return isRight(then) ? 'slipped' : 'not-yet';
}
