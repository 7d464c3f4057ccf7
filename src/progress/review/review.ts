import type { Day, ItemRecord, Learning } from '../record/record.ts';
import { INTERVALS, dueDay, share, standingOf, type Standing } from '../record/boxes.ts';
import { addDays } from '../record/day.ts';
import { placeOf } from '../record/keys.ts';

/** At most this many questions a visit: a review people finish is worth more than a list they flee. */
export const VISIT = 5;

export interface InReview {
  module: string;
  item: string;
  /** The revision that was answered; a question that changed since is not the same question. */
  rev: number;
  standing: Standing;
  due: Day;
}

/** Every question in review, the longest overdue first. */
export function inReview(learning: Learning, readyBy: Day | null): InReview[] {
  const found: InReview[] = [];
  for (const [key, record] of learning) {
    const place = placeOf(key);
    const { latest, rev } = record as ItemRecord;
    const standing = place?.part === 'q' ? standingOf(latest) : undefined;
    if (place && standing) found.push({ module: place.module, item: place.name, rev, standing, due: dueDay(standing, readyBy) });
  }
  return found.sort((a, b) => compare(a.due, b.due) || compare(a.module, b.module) || compare(a.item, b.item));
}

/** What to ask today: one question of each module in turn, so that neighbours differ. */
export function visit(reviewed: InReview[], today: Day, most = VISIT): InReview[] {
  const waiting = reviewed.filter(({ due }) => due <= today);
  const queues = [...new Set(waiting.map(({ module }) => module))].map((module) => waiting.filter((one) => one.module === module));
  const rounds = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue.slice(round, round + 1)))
    .flat()
    .slice(0, most);
}

/** All days still to come for a question, if every answer is right; planned back from the day the knowledge is needed. */
export function reviewDays({ box, since }: Standing, readyBy: Day | null): Day[] {
  const intervals = INTERVALS.slice(box - 1);
  const part = share(intervals, since, readyBy);
  const passed = intervals.map((_, place) => intervals.slice(0, place + 1).reduce((sum, days) => sum + days));
  const days = passed.map((days) => addDays(since, Math.max(1, Math.round(days * part))));
  return [...new Set(days)];
}

export interface Session {
  day: Day;
  questions: number;
}

/** The days to come, from today on, with the number of questions each if all goes well. Overdue ones count today. */
export function sessions(reviewed: InReview[], today: Day, readyBy: Day | null): Session[] {
  const counts = new Map<Day, number>();
  for (const { standing } of reviewed) {
    const days = reviewDays(standing, readyBy).map((day) => (day < today ? today : day));
    for (const day of new Set(days)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([day, questions]) => ({ day, questions })).sort((a, b) => compare(a.day, b.day));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
