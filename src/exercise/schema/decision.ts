import { z } from 'astro/zod';
import { effects, id, minutes, name, text } from './fields.ts';

const option = z.strictObject({
  id: z.string().regex(/^[a-e]$/, 'an option is a, b, c, d or e'),
  label: text,
  /** What follows when a group takes it. */
  feedback: text,
  /** What the course teaches. A group may still have reasons for another. */
  strong: z.literal(true).optional(),
  effects: effects.optional(),
  /** Flags that later injects ask for. */
  sets: z.array(name).optional(),
});

/** What has to be settled after an inject: by whom, in how many minutes, between which courses. */
export const decision = z
  .strictObject({
    id,
    owner: z.array(id).min(1),
    minutes,
    prompt: text,
    /** What this role does when nobody plays it, by how well the roles work together. */
    npc: z.strictObject({ high: z.string(), low: z.string() }).optional(),
    options: z.array(option).min(2, 'A decision needs two options or more.'),
  })
  .superRefine(({ options, npc }, context) => {
    const ids = options.map(({ id }) => id);
    const report = (message: string) => context.addIssue({ code: 'custom', message });
    if (new Set(ids).size < ids.length) report('Two options have the same id. Give each its own letter.');
    if (!options.some(({ strong }) => strong)) report('No option is marked strong. Mark the one the course teaches with strong: true.');
    for (const choice of Object.values(npc ?? {})) {
      if (!ids.includes(choice)) report(`npc names the option "${choice}", but the options are: ${ids.join(', ')}.`);
    }
  });

export type Decision = z.infer<typeof decision>;
