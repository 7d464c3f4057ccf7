import { z } from 'astro/zod';
import { day, id, summary } from '../course/schema.ts';

export const regions = [
  'africa-central', 'africa-east', 'africa-west', 'africa-southern', 'asia-pacific', 'europe-baltic', 'europe-central',
  'europe-east', 'europe-nordic', 'europe-south-east', 'europe-west', 'latin-america', 'north-america',
] as const;

export const surfaces = [
  'email-accounts', 'voter-registration', 'results-transmission', 'public-website', 'party-campaign',
  'media-platforms', 'messaging-apps', 'supply-chain', 'voting-technology', 'physical',
] as const;

export const tracks = ['cyber', 'information', 'both', 'process-failure'] as const;

/** How an actor came to be named, from "nobody was" to "a court held". The page says no more than its value allows. */
export const attributions = [
  'unknown', 'claim-of-responsibility', 'media-report-unconfirmed', 'official-assessment', 'company-finding', 'sanctions-listing',
  'indictment', 'regulator-finding', 'court-finding', 'domestic-actor-admitted', 'process-failure', 'disputed',
] as const;

export const topics = [
  'threat-landscape', 'risk-assessment', 'account-security', 'party-campaign-security', 'incident-response',
  'ddos-availability', 'voter-data-protection', 'results-integrity', 'technology-procurement', 'audits-and-paper',
  'attribution', 'public-alert-thresholds', 'crisis-communications', 'prebunking', 'fact-checking', 'hack-and-leak',
  'synthetic-media', 'platform-cooperation', 'messaging-apps', 'media-standards', 'legal-frameworks', 'civil-society',
  'observers-and-courts', 'minority-and-diaspora', 'rights-and-privacy', 'illicit-finance', 'information-sharing',
  'exercises-and-review',
] as const;

/** A day, a month or a year: as exact as the source is. */
const moment = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written 2017, 2017-05 or 2017-05-06');

/** Front matter of `content/case-studies/<case>.mdx`. */
export const caseSchema = z.strictObject({
  title: z.string().min(1),
  summary,
  place: z.string(),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'a country is an ISO 3166-1 code, as in FR')).min(1),
  region: z.enum(regions),
  years: z.array(z.number().int()).min(1),
  election: z.string(),
  surfaces: z.array(z.enum(surfaces)).min(1),
  track: z.enum(tracks),
  attribution: z.array(z.enum(attributions)).min(1),
  /** How the response went, not who won. */
  response: z.enum(['went-well', 'mixed', 'went-badly']),
  topics: z.array(z.enum(topics)).min(1),
  lessons: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a lesson is named module/lesson')),
  minutes: z.number().int().positive(),
  checked: day,
  /** Month of the newest fact in the case. */
  factsTo: z.string().regex(/^\d{4}-\d{2}$/, 'a month is written 2025-04'),
  timeline: z
    .array(
      z.strictObject({
        date: moment,
        until: moment.optional(),
        text: z.string().min(1),
        sources: z.array(id).min(1),
      }),
    )
    .min(2),
  sources: z.array(id).min(1),
});

export type CaseStudy = z.infer<typeof caseSchema>;
export type TimelineEntry = CaseStudy['timeline'][number];
