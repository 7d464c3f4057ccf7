import { countOf, totalOf, type Round, type Vote } from './vote.ts';

/** Fewer votes than this are a count: a percentage of four people says more than they did. */
export const fewest = 5;

/** One round as it stands at one option. */
export interface Bar {
  count: number;
  /** In whole percent. Left out where it would mislead. */
  percent?: number;
  /** Length of the bar, 0 to 1. */
  length: number;
}

/** An option with its bars, the first round first. */
export interface Row {
  option: string;
  bars: Bar[];
}

/** Each option with both rounds side by side. With several answers a percentage needs the number of people in the room. */
export function rows(vote: Vote, room?: number): Row[] {
  const rounds = vote.rounds.map((round) => barsOf(vote, round, room));
  return vote.options.map((option, place) => ({ option, bars: rounds.map((bars) => bars[place] ?? { count: 0, length: 0 }) }));
}

function barsOf(vote: Vote, round: Round, room?: number): Bar[] {
  const counts = vote.options.map((option) => countOf(round, option));
  const total = totalOf(vote, round);
  const people = vote.several ? Math.max(room ?? 0, ...counts) : total;
  const percents = vote.several ? counts.map((count) => Math.round((100 * count) / people)) : wholePercents(counts, total);
  const telling = people >= fewest && (!vote.several || Boolean(room));
  return counts.map((count, place) => ({ count, length: people > 0 ? count / people : 0, ...(telling && { percent: percents[place] ?? 0 }) }));
}

/** Whole percentages that add up to a hundred: what rounding loses goes to those who lost most. */
function wholePercents(counts: number[], total: number): number[] {
  const exact = counts.map((count) => (total > 0 ? (100 * count) / total : 0));
  const whole = exact.map(Math.floor);
  const missing = total > 0 ? 100 - whole.reduce((sum, one) => sum + one, 0) : 0;
  const byLoss = exact.map((_, place) => place).sort((a, b) => (exact[b] ?? 0) % 1 - (exact[a] ?? 0) % 1 || a - b);
  const raised = new Set(byLoss.slice(0, missing));
  return whole.map((one, place) => one + (raised.has(place) ? 1 : 0));
}
