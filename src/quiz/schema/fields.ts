import { z } from 'astro/zod';

const kebab = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/** A permanent name given by an author. Records and links refer to it, so it never changes. */
export const id = z
  .string()
  .regex(new RegExp(`^${kebab}$`), 'An id is in kebab-case: small letters, digits and single hyphens, starting with a letter, such as "own-channel".');

/** Words a learner reads. May hold **bold** and *emphasis*, nothing else. */
export const text = z.string().trim().min(1, 'This text is empty. Write it, or take the line away.');

/** The reason behind one answer. A learner is never left with a bare right or wrong. */
export const why = z
  .string({ error: 'There is no why. Say in a sentence or two why this answer is right or wrong.' })
  .trim()
  .min(1, 'The why is empty. Say in a sentence or two why this answer is right or wrong.');

/** Raised by one when the meaning changes; earlier answers then no longer count as answers to this question. */
export const rev = z.int('rev is a whole number: 1 at first, one more each time the meaning changes.').positive();

/** Part of the whole: 0 is nothing, 1 is everything. */
export const share = z.number().min(0).max(1);

/** An outcome of the module, by its place in module.yaml: `G1`, `G2`. */
export const goal = z.string().regex(/^G[1-9]\d*$/, 'goal names an outcome of the module, such as G2.');

/** The section to reread: `lesson#section`. */
export const see = z
  .string()
  .regex(new RegExp(`^${kebab}#${kebab}$`), 'see names a lesson and one of its sections, such as "rights-first#three-part-test".');

/** Reports every id that stands twice in a list. */
export function uniqueIds(list: readonly { id: string }[], report: (message: string) => void): void {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) report(`The id "${id}" is there twice. Records would mix the two up: give one of them another id.`);
    seen.add(id);
  }
}
