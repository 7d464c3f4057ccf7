import type { Point } from 'js-aruco2/src/cv.js';

/** The letters of a card, clockwise from the top when it is upright. The one on top is the answer. */
export const sides = ['A', 'B', 'C', 'D'] as const;
export type Side = (typeof sides)[number];

/** A card this far from lying straight says nothing: its holder is still turning it. */
const mostTilt = 33;

/** The letter on top, from the corners of the marker in a picture; undefined while it is tilted. */
export function answerOf([first, second]: readonly Point[]): Side | undefined {
  if (!first || !second) return undefined;
  const clockwise = (Math.atan2(second.y - first.y, second.x - first.x) * 180) / Math.PI;
  const quarters = Math.round(clockwise / 90);
  if (Math.abs(clockwise - quarters * 90) > mostTilt) return undefined;
  // Turned clockwise by a quarter, the letter on the left, the last one, comes up.
  return sides[(4 - quarters) % 4];
}
