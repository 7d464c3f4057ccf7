/** A grid of dark and light fields as one path of an SVG, one unit a field: dark fields in runs. */
export const fieldPath = (fields: readonly (readonly boolean[])[]): string =>
  fields.flatMap((row, y) => runs(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)).join('');

function runs(row: readonly boolean[]): [at: number, width: number][] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) found.push([x, 1]);
  }
  return found;
}
