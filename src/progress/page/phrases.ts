import { inList } from '../../translate/inList.ts';
import type { Preview } from '../exchange/preview.ts';

/** The words of the page; `values.n` chooses the plural form. See `translate/readWords.ts`. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** "3 modules, 41 answers": only what there is any of. */
export function countsIn(words: Words, counts: Preview): string {
  const there = Object.entries(counts).filter(([, n]) => n > 0);
  return inList(there.map(([thing, n]) => words(`progress.count.${thing}`, { n })));
}

/** Every key the scripts of "My progress" look up: the page passes them to `<Words keys={PROGRESS_WORDS} />`. */
export const PROGRESS_WORDS: readonly string[] = [
  ...['idle', 'saved', 'session', 'nothing', 'memory', 'full', 'unreadable', 'newer'].map((one) => `progress.status.${one}`),
  ...['modules', 'answers', 'lessons', 'tests', 'notes', 'exercises'].map((one) => `progress.count.${one}`),
  ...['learned', 'kept', 'slipped', 'not-yet'].map((one) => `progress.change.${one}`),
  ...['right', 'dueToday', 'dueNone', 'dueNext', 'calendarTitle', 'clearedByBrowser'].map((one) => `progress.${one}`),
  ...['line', 'copied', 'copyByHand', 'sealFailed'].map((one) => `progress.export.${one}`),
  ...['adds', 'addsNothing', 'made', 'skipped', 'newer', 'done', 'wrongPassphrase'].map((one) => `progress.import.${one}`),
  ...['empty', 'too-large', 'not-ours', 'newer', 'cut', 'changed', 'too-deep', 'long-number', 'unreadable', 'locked'].map((one) => `progress.refused.${one}`),
  ...['local', 'session', 'database', 'caches', 'worker'].map((one) => `progress.erase.${one}`),
  ...['done', 'left'].map((one) => `progress.erase.${one}`),
  ...['session', 'nothing'].map((one) => `progress.mode.${one}Confirm`),
];
