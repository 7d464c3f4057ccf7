import type { Answer, Attempt, Day, ItemRecord, Stamp } from './record.ts';
import { nextStanding, standingOf } from './boxes.ts';
import { VERSION } from './migrate.ts';
import { PARTS } from './parts.ts';

/**
 * The record after one more attempt. An attempt at an older revision of the question (a page that was open for long)
 * changes nothing.
 */
export function recordAnswer(before: ItemRecord | undefined, attempt: Attempt, stamp: Stamp, readyBy: Day | null): ItemRecord {
  if (before && attempt.rev < before.rev) return before;
  const record = before && before.rev === attempt.rev ? before : emptyItem(attempt.rev);
  const answer = answerOf(record, attempt, stamp, readyBy);
  return {
    ...record,
    attempts: { ...record.attempts, [stamp.device]: (record.attempts[stamp.device] ?? 0) + 1 },
    // Not the smaller of the two: a phone's calendar set back does not make a later answer the first.
    first: record.first ?? answer,
    best: better(record.best, answer),
    latest: answer,
  };
}

/** How often the question was answered, on all devices. */
export const attemptsOf = (record: ItemRecord | undefined): number =>
  Object.values(record?.attempts ?? {}).reduce((sum, count) => sum + count, 0);

const emptyItem = (rev: number): ItemRecord => ({ v: VERSION, rev, attempts: {} });

/** Cut to what can be read again (`shape.ts`). */
function answerOf(record: ItemRecord, attempt: Attempt, stamp: Stamp, readyBy: Day | null): Answer {
  const score = attempt.score === null ? null : Math.min(1, Math.max(0, attempt.score)) || 0;
  const answer = attempt.answer.slice(0, 50).map((one) => one.slice(0, 500));
  return { ...stamp, score, answer, sure: attempt.sure, ...nextStanding(standingOf(record.latest), attempt, stamp.day, readyBy) };
}

function better(a: Answer | undefined, b: Answer): Answer {
  return a ? ((PARTS.q.best?.join(a, b) ?? b) as Answer) : b;
}
