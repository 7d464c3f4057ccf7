import { reading, type Reading } from '../lesson/reading.ts';
import type { TimelineEntry } from './schema.ts';

/** A case as a text being shown: the works its timeline cites are numbered first, for the timeline stands first. */
export function caseReading(locale: string, body: string, timeline: TimelineEntry[]): Reading {
  const text = reading(locale, body, 'case-studies');
  const first = timeline.flatMap(({ sources }) => sources);
  return { ...text, sources: [...new Set([...first, ...text.sources])] };
}
