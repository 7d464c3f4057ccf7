import { z } from 'astro/zod';
import { day, id, sentence, summary } from '../course/schema.ts';

const text = z.string().trim().min(1);
const minutes = z.number().int().positive();
const lesson = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a lesson is named module/lesson');
const note = text.optional();

/** One part of a day. A lesson, its activity and an exercise bring their own minutes along. */
const block = z.union([
  z.strictObject({ lesson, note }),
  z.strictObject({ activity: lesson, note }),
  z.strictObject({ exercise: id, note }),
  z.strictObject({ case: id, note }),
  z.strictObject({ questions: id, minutes, note }),
  z.strictObject({ talk: text, minutes, note }),
  z.strictObject({ break: text, minutes }),
]);

const workshopDay = z.strictObject({
  id,
  title: text,
  starts: z.string().regex(/^\d{2}:\d{2}$/, 'a time is written 09:00'),
  blocks: z.array(block).min(3),
});

/** `content/workshops/<workshop>.yaml`: a run sheet for a room, day by day. */
export const workshopSchema = z.strictObject({
  title: text,
  summary,
  /** Place in the list of workshops. */
  order: z.number().int(),
  for: text,
  people: text,
  reviewed: day,
  before: z.array(sentence).min(1),
  materials: z.array(sentence).min(1),
  days: z.array(workshopDay).min(1),
  /** What to do when time, people or power run short. */
  ifs: z.array(z.strictObject({ when: text, do: text })).min(1),
  afterwards: z.array(sentence).min(1),
});

export type Workshop = z.infer<typeof workshopSchema>;
export type Block = z.infer<typeof block>;
