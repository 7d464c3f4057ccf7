/** A part of a drawing: from where, and how much of its height. */
export interface Fold {
  from: number;
  height: number;
}

type Span = readonly [from: number, to: number];

/**
 * Drawings are as tall as a phone, and a screen is wide: a tall one is shown in two halves beside each other. The fold lies
 * in the first free space below the middle, so that it never runs through words or boxes; a line between boxes it may cut.
 */
export function fold(drawing: string, { width, height }: { width: number; height: number }): Fold[] {
  if (height < width * 1.2) return [{ from: 0, height }];
  // Never above the middle: the second half is shown as tall as the first, and must not run out before its end.
  const free = gaps(spans(drawing, height), height).filter(([from, to]) => from + to >= height && from < height * 0.65);
  const widest = Math.max(0, ...free.map(([from, to]) => to - from));
  const [from, to] = free.find((gap) => gap[1] - gap[0] === widest) ?? [height / 2, height / 2];
  const at = Math.ceil((from + to) / 2);
  return [0, at].map((from) => ({ from, height: at }));
}

/** What must not be cut: lines of words, and boxes that are no frames around everything. */
function spans(drawing: string, height: number): Span[] {
  const words = [...drawing.matchAll(/<(?:text|tspan)\b[^>]*?\by="([\d.]+)"/g)].map(([, y]): Span => [Number(y) - 17, Number(y) + 7]);
  const boxes = [...drawing.matchAll(/<rect\b([^>]*)>/g)].map(([, box = '']): Span => [figureIn(box, 'y'), figureIn(box, 'y') + figureIn(box, 'height')]);
  const rounds = [...drawing.matchAll(/<circle\b([^>]*)>/g)].map(([, one = '']): Span => [figureIn(one, 'cy') - figureIn(one, 'r'), figureIn(one, 'cy') + figureIn(one, 'r')]);
  return [...words, ...boxes, ...rounds].filter(([from, to]) => to - from < height / 3).sort(([a], [b]) => a - b);
}

const figureIn = (attributes: string, name: string) => Number(attributes.match(new RegExp(`\\b${name}="([\\d.]+)"`))?.[1] ?? 0);

function gaps(taken: Span[], height: number): Span[] {
  const free: Span[] = [];
  let end = 0;
  for (const [from, to] of taken) {
    if (from > end && end > 0) free.push([end, from]);
    end = Math.max(end, to);
  }
  return free.filter(([from]) => from < height);
}
