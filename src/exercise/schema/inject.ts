import { z } from 'astro/zod';
import { surfaces } from '../../case-study/schema.ts';
import { decision } from './decision.ts';
import { effects, id, name, question, sentences, text, tlp } from './fields.ts';

const message = {
  id,
  channel: z.enum(['post', 'message', 'email', 'call', 'press', 'notice', 'observation', 'document']),
  from: text,
  to: z.array(id).min(1),
  tlp: tlp.optional(),
  headline: text,
  /** What players receive, ready to read aloud or to hand out. */
  text,
  /** A thing to look at, in words: a post, a notice, a line of a log. */
  artefact: text.optional(),
  /** What somebody may find hard to hear; they may sit it out. */
  warning: text.optional(),
  questions: sentences.optional(),
  /** What a prepared team would do, by role or for all. Never shown to players. */
  expected: z.record(id, sentences),
  cases: z.array(id).optional(),
};

const change = z.strictObject({ flag: name, effects });

/** One message to the players at a minute of the exercise clock, and the decision that follows from it. */
export const inject = z.strictObject({
  ...message,
  /** Minutes of play since the start. */
  at: z.number().int().nonnegative(),
  day: text.optional(),
  time: z.string().regex(/^\d{2}:\d{2}$/, 'a time is written 09:10').optional(),
  phase: name.optional(),
  track: z.enum(['cyber', 'information', 'process', 'physical', 'mixed']),
  surfaces: z.array(z.enum(surfaces)).optional(),
  /** What is really going on. For leads. */
  truth: text.optional(),
  thread: z.array(z.string().regex(/^[A-Z]$/)).optional(),
  decision,
  /** Another text when an earlier decision set a flag. */
  variants: z.array(z.strictObject({ needs: name, text, seats: z.number().int().optional() })).optional(),
  bonus: change.optional(),
  malus: change.optional(),
  /** The suggested answers on the ladder, 0 to 3 each. */
  score: z.record(question, z.number().int().min(0).max(3)).optional(),
  level: z.number().int().min(0).max(4).optional(),
  levelNote: text.optional(),
});

/** A message kept ready for a group that needs it. */
export const contingency = z.strictObject({ ...message, use: text, when: text });

export type Inject = z.infer<typeof inject>;
export type Contingency = z.infer<typeof contingency>;
