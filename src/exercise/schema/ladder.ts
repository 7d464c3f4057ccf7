import { z } from 'astro/zod';
import { minutes, question, sentences, text } from './fields.ts';

/** From four scores to a level: who acts, within how many minutes, and what the public hears. */
export const ladder = z.strictObject({
  questions: z.array(z.strictObject({ id: question, ask: text, levels: z.array(text).length(4) })).length(4),
  levels: z.array(
    z.strictObject({ n: z.number().int().min(0).max(4), name: text, rule: text, who: text, within: minutes.optional(), public: text }),
  ),
  overrides: sentences,
  holdingLine: sentences,
});

export type Ladder = z.infer<typeof ladder>;
