import type { Box } from './frames.ts';
import type { Drawn } from './pictures.ts';

/** A part of a drawing: where it stands on the slide, what of the drawing it shows, and at what scale. */
export interface Column {
  at: Box;
  from: number;
  height: number;
  scale: number;
}

const gap = 0.55;

/** A tall drawing in as many columns as let it be largest, cut where nothing is cut through. One column is the whole. */
export function columnsOf(drawn: Drawn, box: Box): Column[] {
  const choices = [1, 2, 3].map((count) => placed(drawn, pieces(drawn, count), box));
  return choices.reduce((best, one) => ((one[0]?.scale ?? 0) > (best[0]?.scale ?? 0) * 1.1 ? one : best));
}

/** Cuts into `count` pieces as even as the places allow. */
function pieces({ height, cuts }: Drawn, count: number): [from: number, height: number][] {
  const wanted = Array.from({ length: count - 1 }, (_, i) => (height * (i + 1)) / count);
  const near = wanted.map((place) => cuts.reduce((best, cut) => (Math.abs(cut - place) < Math.abs(best - place) ? cut : best), Number.POSITIVE_INFINITY));
  const edges = [0, ...new Set(near.filter((cut) => Number.isFinite(cut))), height];
  return edges.slice(1).map((edge, i) => [edges[i] ?? 0, edge - (edges[i] ?? 0)]);
}

function placed({ width }: Drawn, parts: [from: number, height: number][], box: Box): Column[] {
  const tallest = Math.max(...parts.map(([, height]) => height));
  const scale = Math.min(box.h / tallest, (box.w - gap * (parts.length - 1)) / (width * parts.length));
  const all = width * scale * parts.length + gap * (parts.length - 1);
  const start = box.x + (box.w - all) / 2;
  return parts.map(([from, height], i) => ({ at: { x: start + i * (width * scale + gap), y: box.y, w: width * scale, h: height * scale }, from, height, scale }));
}
