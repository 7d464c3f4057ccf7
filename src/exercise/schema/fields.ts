import { z } from 'astro/zod';
import { id, sentence } from '../../course/schema.ts';

export const text = z.string().trim().min(1, 'This text is empty. Write it, or take the line away.');

export const sentences = z.array(sentence).min(1, 'The list is empty. Write it, or take it away.');

/** A permanent name that logs refer to: small letters and digits, joined by - or _. */
export const name = z.string().regex(/^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/, 'a name is small letters and digits joined by - or _, as in fallback_on');

/** A lesson as module/lesson. */
export const lesson = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a lesson is named module/lesson');

export const minutes = z.number().int().positive();

/** The five things an exercise with scores keeps count of. */
export const variable = z.enum(['trust', 'availability', 'evidence', 'coordination', 'rights']);

/** Points to add to or take from each variable. */
export const effects = z.partialRecord(variable, z.number());

/** The four questions of the escalation ladder; each is answered 0 to 3. */
export const question = z.enum(['effect', 'evidence', 'spread', 'time']);

/** Labels of the Traffic Light Protocol 2.0; they are not translated (FIRST, 2022). */
export const tlp = z.enum(['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED']);

export { id };
