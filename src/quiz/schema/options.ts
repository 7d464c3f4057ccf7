import { z } from 'astro/zod';
import { id, text, uniqueIds, why } from './fields.ts';

/** One answer to choose. The key is the field's own name, so it cannot point at the wrong line. */
export const option = z
  .strictObject({
    right: text.optional(),
    wrong: text.optional(),
    id,
    why,
    /** What a partly right answer is worth, between 0 and 1. */
    part: z.number().gt(0).lt(1).optional(),
    /** The mix-up this lure stands for: a key of the file's `mixes`. */
    mix: id.optional(),
  })
  .refine((one) => (one.right === undefined) !== (one.wrong === undefined), 'An option holds its text under right: or under wrong:, exactly one of the two.')
  .refine((one) => one.right === undefined || (one.part === undefined && one.mix === undefined), 'part and mix belong to a wrong: option. Take them away, or make the option wrong.');

export type Option = z.infer<typeof option>;

export const isRight = (one: Option): boolean => one.right !== undefined;

/** What a learner reads on the option, right or wrong. */
export const optionText = (one: Option): string => one.right ?? one.wrong ?? '';

/** Options of a question with one right answer. */
export const oneRight = z.array(option).superRefine((options, context) => {
  const report = (message: string) => context.addIssue({ code: 'custom', message });
  const right = options.filter(isRight).length;
  if (right !== 1) report(`A pick has one right: option; this one has ${right}. Keep one, or make the question a many.`);
  if (options.length - right < 1) report('A pick needs at least one wrong: option. Two are best.');
  uniqueIds(options, report);
});

/** Options of a question with several right answers. */
export const severalRight = z.array(option).superRefine((options, context) => {
  const report = (message: string) => context.addIssue({ code: 'custom', message });
  const right = options.filter(isRight).length;
  if (right < 2) report(`A many has two or more right: options; this one has ${right}. Add another, or make the question a pick.`);
  if (options.length - right < 1) report('A many needs at least one wrong: option, or choosing everything is always right.');
  if (options.some((one) => one.part !== undefined)) report('part works only in a pick. Take it away.');
  uniqueIds(options, report);
});
