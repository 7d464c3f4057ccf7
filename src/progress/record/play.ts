import type { PlayRecord, Stamp } from './record.ts';
import { VERSION } from './migrate.ts';
import { LONGEST_NOTE } from './shape.ts';

const nothing: PlayRecord = { v: VERSION, reasons: {} };

/** Begins an exercise, or begins it again: what was chosen before is gone, on every device. */
export function recordBeginning(before: PlayRecord = nothing, role: string, stamp: Stamp): PlayRecord {
  return { ...before, play: { ...stamp, since: stamp.clock, role, choices: {} } };
}

/** One inject answered, with the reason if one was written. */
export function recordChoice(before: PlayRecord = nothing, inject: string, option: string, reason: string, stamp: Stamp): PlayRecord {
  const { since, role, choices } = before.play ?? { since: stamp.clock, role: '', choices: {} };
  const reasons = reason ? { ...before.reasons, [inject]: { ...stamp, text: reason.slice(0, LONGEST_NOTE) } } : before.reasons;
  return { ...before, play: { ...stamp, since, role, choices: { ...choices, [inject]: option } }, reasons };
}
