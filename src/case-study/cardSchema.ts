import { z } from 'astro/zod';
import { day, id } from '../course/schema.ts';
import { attributions, regions, surfaces, topics, tracks } from './schema.ts';

/** A short card: a case told in two or three paragraphs, for contrast with a whole one. In `content/case-cards.yaml`. */
export const cardSchema = z.strictObject({
  title: z.string().min(1),
  place: z.string(),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'a country is an ISO 3166-1 code, as in FR')).min(1),
  region: z.enum(regions),
  years: z.array(z.number().int()).min(1),
  track: z.enum(tracks),
  surfaces: z.array(z.enum(surfaces)).min(1),
  attribution: z.array(z.enum(attributions)).min(1),
  topics: z.array(z.enum(topics)).min(1),
  /** Each paragraph with what it rests on. */
  paragraphs: z.array(z.strictObject({ text: z.string().min(1), sources: z.array(id).min(1) })).min(1),
  /** What it is good for, and beside which case. */
  use: z.string().min(1),
  beside: z.array(id),
  checked: day,
  factsTo: z.string().regex(/^\d{4}-\d{2}$/, 'a month is written 2025-04'),
});

export type CaseCard = z.infer<typeof cardSchema>;
