import type { Ask } from './ask.ts';
import { fewest } from './tally.ts';
import { countOf, totalOf, type Vote } from './vote.ts';

/** A vote that went wrong for many: which, and how many of how many. */
export interface Missed {
  key: string;
  wrong: number;
  of: number;
}

/**
 * The question this room missed most at its first vote: what to come back to, and what the authors may want to know.
 * Votes of a handful, and questions with several answers, say too little. `right` gives the right options of a vote by key.
 */
export function mostMissed(ask: Ask, right: (key: string) => readonly string[]): Missed | undefined {
  const missed = Object.entries(ask.votes)
    .flatMap(([key, vote]) => missedIn(key, vote, right(key)))
    .filter(({ wrong }) => wrong > 0);
  return missed.sort((a, b) => b.wrong / b.of - a.wrong / a.of || b.of - a.of)[0];
}

function missedIn(key: string, vote: Vote, right: readonly string[]): Missed[] {
  const [first] = vote.rounds;
  if (!first || vote.several || right.length === 0) return [];
  const of = totalOf(vote, first);
  const wrong = vote.options.filter((option) => !right.includes(option)).reduce((sum, option) => sum + countOf(first, option), 0);
  return of >= fewest ? [{ key, wrong, of }] : [];
}
