import type { Inject } from '../schema/inject.ts';

export type Channel = Inject['channel'];

/** The four questions of the escalation ladder. */
export const scoreNames = ['effect', 'evidence', 'spread', 'time'] as const;
export type Scores = Record<(typeof scoreNames)[number], 0 | 1 | 2 | 3>;

/** When something was written down, on both clocks, and on whose laptop. */
export interface Stamp {
  /** Unique everywhere: `<writer>-<random>-<n>`. */
  id: string;
  /** The real clock, in milliseconds since 1970. */
  at: number;
  /** The exercise clock. */
  minute: number;
  /** "lead", "evaluator 2" …, typed once. */
  writer: string;
}

/** What one line of the log says. */
export type Happening =
  /** `ratio`: exercise minutes in one real minute. `clock`: times count. `version`: its id; none for the whole. */
  | { kind: 'started'; exercise: string; version?: string; locale: string; roles: string[]; ratio: number; clock: boolean }
  | { kind: 'paused' }
  | { kind: 'resumed' }
  | { kind: 'jumped'; to: number }
  | { kind: 'released' | 'skipped'; inject: string }
  | { kind: 'delayed'; inject: string; by: number }
  | { kind: 'improvised'; inject: string; channel: Channel; from: string; to: string[]; headline: string; text: string }
  | {
      kind: 'decided';
      inject: string;
      roles: string[];
      option?: string;
      decision: string;
      considered?: string;
      rationale?: string;
      confidence?: 1 | 2 | 3;
      owner?: string;
      followUp?: string;
    }
  /** `line`: what the players told the public. */
  | { kind: 'noted'; text: string; inject?: string; role?: string; line?: true }
  /** `rating`: 1 is the best of four. */
  | { kind: 'observed'; objective?: string; measure?: string; what: 'strength' | 'improve'; evidence: string; rating?: 1 | 2 | 3 | 4 }
  | { kind: 'scored'; inject: string; scores: Scores; level: number }
  | { kind: 'washed'; question: number; text: string }
  | { kind: 'improvement'; action: string; owner: string; due: string; observation?: string }
  | { kind: 'promised'; when: string; then: string }
  | { kind: 'stopped'; why: 'real-incident' | 'end' }
  | { kind: 'continued' }
  /** Nothing in the log is edited: a better wording of an earlier line is a new line. */
  | { kind: 'corrected'; event: string; text: string };

/** One line of the log of an exercise. Lines are added and never changed; all that is shown follows from them. */
export type LogEvent = Stamp & Happening;

export type EventOf<Kind extends Happening['kind']> = Extract<LogEvent, { kind: Kind }>;
