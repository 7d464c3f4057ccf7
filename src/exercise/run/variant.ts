import type { Inject } from '../schema.ts';

/**
 * The text in force instead of the message's own, by what was decided before. The first variant holds where the decision
 * that chooses between them was not played, as in a shorter version.
 */
export function variantOf({ variants = [] }: Inject, flags: ReadonlySet<string>): string | undefined {
  return (variants.find(({ needs }) => flags.has(needs)) ?? variants[0])?.text;
}
