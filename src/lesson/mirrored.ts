/**
 * A drawing for a language that runs from right to left: its shapes are turned around, so that what came first on the left
 * comes first on the right, and its words stand the right way round in the turned places. In SVG `start` is the right end
 * of a line where `direction` is `rtl`, so anchors stay as they are. No drawing of the course has a
 * transform of its own, which a test holds.
 */
export function mirrored(inner: string, viewBox: string): string {
  const [left = 0, , width = 0] = viewBox.split(/[\s,]+/).map(Number);
  const sum = 2 * left + width;
  const turn = `matrix(-1 0 0 1 ${sum} 0)`;
  const words = inner.replace(/<text\b[\s\S]*?<\/text>/g, (text) => turnedPlaces(text, sum).replace('<text', `<text transform="${turn}"`));
  return `<g transform="${turn}">${words}</g>`;
}

const turnedPlaces = (text: string, sum: number): string => text.replace(/(<(?:text|tspan)\b[^>]*?\sx=")(-?[\d.]+)(")/g, (_, before: string, x: string, after: string) => `${before}${round(sum - Number(x))}${after}`);

const round = (value: number) => Math.round(value * 100) / 100;
