import aruco, { type Picture } from 'js-aruco2/src/aruco.js';
import cv, { type Point } from 'js-aruco2/src/cv.js';
import { answerOf, type Side } from './answerOf.ts';
import { dictionaryName } from './dictionary.ts';

/** A card in a picture. */
export interface Reading {
  number: number;
  side: Side;
  corners: readonly Point[];
}

const { AR } = aruco;
const { CV } = cv;

/** Up to three fields of 36 may be misread: the next marker is twelve away. */
const maxHammingDistance = 4;
/** Shorter edges, in pixels, are noise. */
const shortestEdge = 8;
/** How far around a pixel “dark” is judged. Sharp small cards need the small one, large and noisy ones the large one. */
export const radii = [3, 6] as const;

/**
 * A reader of pictures. It goes through the steps of the library with one change: the library judges darkness two pixels
 * around and wants edges of ten, which loses every second card at the back of a room. Frames take turns with both radii,
 * so each is half as long.
 */
export function frameReader(): (picture: Picture, turn: number) => Reading[] {
  const detector = new AR.Detector({ dictionaryName, maxHammingDistance });
  return (picture, turn) => {
    CV.grayscale(picture, detector.grey);
    CV.adaptiveThreshold(detector.grey, detector.thres, radii[turn % radii.length] ?? 3, 7);
    const contours = CV.findContours(detector.thres, detector.binary);
    const squares = detector.clockwiseCorners(detector.findCandidates(contours, shortestEdge * 3, 0.05, shortestEdge));
    const found = detector.findMarkers(detector.grey, detector.notTooNear(squares, shortestEdge / 2), 49);
    return clear(found.map(({ id, corners }) => ({ number: id + 1, side: answerOf(corners), corners })));
  };
}

/** Leaves out cards that are tilted, and a number that is there twice and says two things. */
function clear(found: { number: number; side: Side | undefined; corners: readonly Point[] }[]): Reading[] {
  const numbers = new Map<number, Reading | undefined>();
  for (const { number, side, corners } of found) {
    const other = numbers.get(number);
    if (numbers.has(number) && other?.side !== side) numbers.set(number, undefined);
    else numbers.set(number, side && { number, side, corners });
  }
  return [...numbers.values()].filter((one) => one !== undefined);
}
