import type { Progress } from '../../progress/progress.ts';
import type { PlayRecord } from '../../progress/record/record.ts';
import { recordBeginning, recordChoice } from '../../progress/record/play.ts';
import type { Played } from './turn.ts';

/** What is kept of an exercise played alone, wherever the learner lets it be kept; on this page at the least. */
export function keepOf(progress: Progress | undefined, exercise: string) {
  let own: PlayRecord | undefined;
  let clock = 0;
  const stamp = () => ({ day: '2000-01-01', clock: ++clock, device: 'page' });
  const record = () => (progress ? progress.play(exercise) : own);

  return {
    /** Nothing before a seat was taken. */
    played: (): Played | undefined => record()?.play,
    /** The reason written this time through. */
    reason(inject: string): string {
      const { play, reasons } = record() ?? {};
      const written = reasons?.[inject];
      return written && play && written.clock > play.since ? written.text : '';
    },
    begin(role: string): void {
      if (progress) progress.begin(exercise, role);
      else own = recordBeginning(own, role, stamp());
    },
    choose(inject: string, option: string, reason: string): void {
      if (progress) progress.choose(exercise, inject, option, reason);
      else own = recordChoice(own, inject, option, reason, stamp());
    },
    /** Where the work is: on the device, until the tab closes, or on this page alone. */
    place(): 'kept' | 'keptSession' | 'notKept' {
      const status = progress?.status();
      return status === 'saved' || status === 'idle' ? 'kept' : status === 'session' ? 'keptSession' : 'notKept';
    },
    /** Decides the order of the courses: another for every learner, the same on another day. */
    seed: (): string => progress?.seed() ?? '',
  };
}

export type Keep = ReturnType<typeof keepOf>;
