import { deadlineOf } from '../run/values.ts';
import type { Standing } from '../run/standing.ts';
import type { Account } from './account.ts';

/** Minutes of the exercise clock from release to decision, of how many; nothing where no time was taken. */
export function pace({ run }: Account, one: Standing): { minutes: number; of: number; late: boolean } | undefined {
  const { released, decided } = one;
  const due = run.started && deadlineOf(one, run.started);
  if (!released || !decided || due === undefined) return undefined;
  return { minutes: Math.max(0, Math.round(decided.minute - released.minute)), of: Math.round(due - released.minute), late: decided.minute > due };
}
