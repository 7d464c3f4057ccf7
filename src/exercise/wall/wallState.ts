import type { Channel } from '../log/event.ts';

/** A message as the wall shows it: what the players received, and nothing the lead knows. */
export interface Shown {
  id: string;
  channel: Channel;
  from: string;
  /** The names of the roles that received it; none: everybody. */
  to: string[];
  headline: string;
  text: string;
  artefact?: string;
  warning?: string;
  day?: string;
  time?: string;
  tlp?: string;
}

/** One of the five values after a phase, in words and as a number. */
export interface ShownValue {
  name: string;
  value: number;
  band: string;
}

/** All that the lead's window tells the wall. The page of the wall itself holds no message. */
export interface WallState {
  exercise: string;
  /** The exercise clock at `at`; the wall counts on from there by itself while it runs. */
  minute: number;
  at: number;
  ratio: number;
  running: boolean;
  /** False: the exercise is played without a clock, and none is shown. */
  clock: boolean;
  phase?: string;
  /** Latest last. */
  shown: Shown[];
  /** After a phase, when the lead shows them. */
  values?: ShownValue[];
  /** A real incident: everybody stops. Or the end. */
  stopped?: 'real-incident' | 'end';
}

/** The session on which the lead's window and the wall talk. */
export const wallSession = (exercise: string) => `p3:exercise:${exercise}`;
