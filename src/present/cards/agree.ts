import type { Side } from './answerOf.ts';

/** What the camera has seen of one number. */
interface Sight {
  side: Side;
  times: number;
  last: number;
  /** What counts, until something else has been seen as often. */
  counts?: Side;
}

export type Sights = Record<number, Sight>;

/** So many pictures in a row that say the same make a vote; one picture may be wrong. */
export const enough = 3;
/** A card not seen for so many milliseconds begins anew. */
const forgotten = 4000;

/** Adds one picture. */
export function look(sights: Sights, readings: readonly { number: number; side: Side }[], now: number): Sights {
  const seen = { ...sights };
  for (const { number, side } of readings) {
    const before = sights[number];
    const goesOn = before?.side === side && now - before.last <= forgotten;
    const times = goesOn ? before.times + 1 : 1;
    seen[number] = { side, times, last: now, ...(times >= enough ? { counts: side } : before?.counts && { counts: before.counts }) };
  }
  return seen;
}

/** The votes of all cards so far, by number. */
export const votesOf = (sights: Sights): Record<string, Side> =>
  Object.fromEntries(Object.entries(sights).flatMap(([number, { counts }]) => (counts ? [[number, counts]] : [])));

/** Numbers that were handed out and have not counted: the ones to ask again. */
export const missing = (sights: Sights, from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place).filter((number) => !sights[number]?.counts);

/** Numbers as people read them out: 3, 7–9, 12. */
export function inRuns(numbers: readonly number[], show: (n: number) => string = String): string[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([from, to]) => (to - from > 1 ? [`${show(from)}–${show(to)}`] : Array.from({ length: to - from + 1 }, (_, place) => show(from + place))));
}
