import type { Ask } from './ask/ask.ts';
import type { Times } from './timing/times.ts';
import { unbegun } from './timing/times.ts';

/**
 * A talk as it stands, the same in every window of it. Slides are named and never numbered, so that windows in different
 * languages agree and a changed lesson finds its place again. What a later version does not know, it does not touch.
 */
export interface Session {
  version: 1;
  /** The id of the slide in view. */
  slide: string;
  /** How many of its steps are shown. */
  step: number;
  /** What the room sees instead of the slide. */
  blank: 'no' | 'black' | 'white';
  times: Times;
  /** Parts that are left out today: ids of sections, or of slides that hold an activity. */
  dropped: string[];
  /** When the room has to be free, in milliseconds since 1970; undefined: when all that is planned is done. */
  end?: number;
  /** What the room was asked, and what it answered. */
  ask?: Ask;
  /** When it was last changed, so that nobody is offered last month's talk. */
  touched?: number;
}

export const firstSlide = 'start';

export const newSession = (): Session => ({ version: 1, slide: firstSlide, step: 0, blank: 'no', times: unbegun, dropped: [] });

/** One name for the channel between windows and for what is kept. */
export const sessionName = (text: string): string => `p3:present:${text}`;

/** How long a talk that broke off is offered again: a long day. */
const offered = 14 * 60 * 60_000;

export const isFresh = ({ touched = 0 }: Session, now: number): boolean => now - touched < offered;

/** Whether something that was kept is a talk this version can go on with. */
export function isSession(found: unknown): found is Session {
  const { version, slide, step, times, dropped } = Object(found) as Partial<Session>;
  return version === 1 && typeof slide === 'string' && Number.isSafeInteger(step) && typeof Object(times).spent === 'object' && Array.isArray(dropped);
}
