import { fieldsAcross, markerFields } from '../dictionary.ts';
import { sides, type Side } from '../answerOf.ts';

/** A card held up in a picture made for a test: where, how large, how turned, and seen how much from the side. */
export interface Held {
  number: number;
  side: Side;
  x: number;
  y: number;
  /** Edge of the marker in pixels. */
  edge: number;
  /** Further turn, in degrees. */
  tilt?: number;
  /** Width as seen, 1 from the front. */
  width?: number;
}

export interface Light {
  /** Spread of the noise, in steps of 256. */
  noise?: number;
  /** 1: black on white. */
  contrast?: number;
  blurred?: boolean;
  /** What is behind the cards. */
  wall?: number;
}

/** Random numbers that are the same in every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A grey picture of cards held up in a room, as a camera would give it. */
export function greyPicture(width: number, height: number, cards: readonly Held[], { noise = 0, contrast = 0.8, blurred = false, wall = 110 }: Light = {}, random = dice(1)): Float32Array {
  let grey: Float32Array = new Float32Array(width * height).fill(wall);
  for (const card of cards) hold(grey, width, height, card, contrast);
  if (blurred) grey = blur(grey, width, height);
  return noise > 0 ? grey.map((value) => value + (random() + random() + random() - 1.5) * 2 * noise) : grey;
}

export function asImage(grey: Float32Array, width: number, height: number): { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> } {
  const data = new Uint8ClampedArray(width * height * 4);
  for (const [place, value] of grey.entries()) data.set([value, value, value, 255], place * 4);
  return { width, height, data };
}

const samples = [0.125, 0.375, 0.625, 0.875];

function hold(grey: Float32Array, width: number, height: number, card: Held, contrast: number): void {
  const reach = Math.ceil(card.edge) + 2;
  const fields = markerFields(card.number);
  for (let y = Math.max(0, Math.floor(card.y) - reach); y < Math.min(height, card.y + reach); y++) {
    for (let x = Math.max(0, Math.floor(card.x) - reach); x < Math.min(width, card.x + reach); x++) {
      const met = samples.flatMap((a) => samples.map((b) => fieldAt(card, fields, x + a - card.x, y + b - card.y))).filter((one) => one !== undefined);
      const place = y * width + x;
      const paper = met.reduce((sum, dark) => sum + 128 + (dark ? -0.5 : 0.5) * 255 * contrast, 0);
      grey[place] = ((grey[place] ?? 0) * (16 - met.length) + paper) / 16;
    }
  }
}

/** Dark or light at a place of the card; undefined beside it. The white edge is one field wide. */
function fieldAt({ side, edge, tilt = 0, width = 1 }: Held, fields: boolean[][], dx: number, dy: number): boolean | undefined {
  // The n-th letter clockwise comes up when the card is turned back by n quarters.
  const turn = ((tilt - 90 * sides.indexOf(side)) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const u = ((cos * (dx / width) + sin * dy) / edge + 0.5) * fieldsAcross;
  const v = ((cos * dy - sin * (dx / width)) / edge + 0.5) * fieldsAcross;
  if (Math.min(u, v) < -1 || Math.max(u, v) >= fieldsAcross + 1) return undefined;
  return fields[Math.floor(v)]?.[Math.floor(u)] ?? false;
}

function blur(grey: Float32Array, width: number, height: number): Float32Array {
  const at = (x: number, y: number) => grey[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 0;
  const weights = [1, 2, 1];
  return grey.map((_, place) => {
    const [x, y] = [place % width, Math.floor(place / width)];
    let sum = 0;
    for (const [i, a] of weights.entries()) for (const [j, b] of weights.entries()) sum += a * b * at(x + j - 1, y + i - 1);
    return sum / 16;
  });
}
