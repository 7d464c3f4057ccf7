import { z } from 'astro/zod';
import { effects, text, variable } from './fields.ts';

/** How decisions move the five variables, and what the end is called. Points, 0 to 100. */
export const state = z.strictObject({
  /** Every effect is multiplied by this. */
  scale: z.number().positive(),
  variables: z.record(variable, z.strictObject({ start: z.number().min(0).max(100), meaning: text })),
  /** Before each decision. */
  pressure: effects,
  /** For a decision after its time, when the clock is on. */
  late: effects,
  /** For an incident of level 2 or more without a public line in time. */
  silence: effects,
  bands: z.array(z.strictObject({ from: z.number(), to: z.number(), label: text })).min(2),
  endings: z.partialRecord(z.enum(['held', ...variable.options]), text),
});

export type State = z.infer<typeof state>;
