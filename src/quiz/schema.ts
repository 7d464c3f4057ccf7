import { z } from 'astro/zod';
import { id, rev, share, text } from './schema/fields.ts';
import { checkDraw, checkForms, checkMixes } from './schema/quiz.ts';
import { itemSchema } from './schema/items.ts';

/** Two parallel sets of questions, one for before the module and one for after it. */
const forms = z.strictObject({ A: z.array(id).min(1), B: z.array(id).min(1) });

/** `content/modules/<module>/quiz.yaml`: every question of a module, as data. */
export const quizSchema = z
  .strictObject({
    quiz: id,
    rev,
    /** The share of right answers we advise. Nothing is ever locked. */
    pass: share,
    /** The module's quiz takes this many questions from these pools. */
    draw: z.strictObject({ from: z.array(id).min(1), take: z.int().positive() }).optional(),
    /** Mix-ups that lures stand for, each named once. */
    mixes: z.record(id, text).default({}),
    pretest: z.strictObject({ forms }).optional(),
    items: z.record(id, itemSchema),
  })
  .superRefine((quiz, context) => {
    const report = (message: string, ...path: string[]) => context.addIssue({ code: 'custom', message, path });
    checkMixes(quiz, report);
    checkForms(quiz, report);
    checkDraw(quiz, report);
  });

export type Quiz = z.infer<typeof quizSchema>;
export type { Item, ItemOf } from './schema/items.ts';
