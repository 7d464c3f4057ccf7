import { z } from 'astro/zod';
import { checkSort, sortFields } from './bins.ts';
import { goal, id, rev, see, text, uniqueIds, why } from './fields.ts';
import { oneRight, severalRight } from './options.ts';
import { checkScene, sceneFields } from './scene.ts';

const common = {
  rev,
  goal,
  /** The lesson where it is taught. */
  lesson: id,
  see,
  /** The pool it may be drawn from for the module's quiz. */
  pool: id.optional(),
  minutes: z.number().positive().optional(),
  /** Ask how sure the learner is. */
  confidence: z.boolean().optional(),
  ask: text,
  hint: z.strictObject({ h1: text, h2: text.optional() }).optional(),
  /** Keys of sources.yaml. */
  sources: z.array(z.string().min(1)).optional(),
};

/** Runs a check on a whole item and reports each thing it finds. */
const checked = <Value>(check: (value: Value, report: (message: string) => void) => void) =>
  (value: Value, context: { addIssue: (issue: { code: 'custom'; message: string }) => void }) =>
    check(value, (message) => context.addIssue({ code: 'custom', message }));

const withUniqueIds = checked(uniqueIds);

const pick = z.strictObject({ type: z.literal('pick'), ...common, options: oneRight });
const many = z.strictObject({ type: z.literal('many'), ...common, options: severalRight });
const sort = z.strictObject({ type: z.literal('sort'), ...common, ...sortFields }).superRefine(checked(checkSort));

/** Steps are written in the right order. */
const steps = z.array(z.strictObject({ id, text, why })).min(3, 'An order needs three steps or more.').superRefine(withUniqueIds);
const order = z.strictObject({ type: z.literal('order'), ...common, steps });

const parts = z
  .array(z.strictObject({ id, text, /** Is this part a warning sign? */ sign: z.boolean(), why }))
  .superRefine(withUniqueIds)
  .refine((list) => list.some(({ sign }) => sign) && list.some(({ sign }) => !sign), 'A spot needs at least one part with sign: true and one with sign: false.');
/** `stamp` replaces the words "Invented example"; `false` leaves them out, for a text that is real. */
const spot = z.strictObject({ type: z.literal('spot'), ...common, parts, stamp: z.union([z.boolean(), text]).optional() });

const accept = z.array(z.union([text, z.number().transform(String)])).min(1, 'accept lists at least one answer.');
/** `number` compares values: "1,200" is "1200". */
const type = z.strictObject({ type: z.literal('type'), ...common, accept, why, number: z.boolean().optional() });

const rubric = z.array(z.strictObject({ id, text })).min(2, 'A rubric needs two points or more.').superRefine(withUniqueIds);
const reflect = z.strictObject({ type: z.literal('reflect'), ...common, rubric, sample: text.optional() });
const scene = z.strictObject({ type: z.literal('scene'), ...common, ...sceneFields }).superRefine(checked(checkScene));

/** One question of a module, of one of eight types. */
export const itemSchema = z.discriminatedUnion('type', [pick, many, sort, order, spot, type, reflect, scene], {
  error: 'type is one of: pick, many, sort, order, spot, type, reflect, scene.',
});

export type Item = z.infer<typeof itemSchema>;
export type ItemOf<Type extends Item['type']> = Extract<Item, { type: Type }>;
