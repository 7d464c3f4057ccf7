/** One country with its cases, and where its mark goes. */
export interface Pin<Case> {
  country: string;
  cases: Case[];
  x: number;
  y: number;
  r: number;
}

/** Cases by country. A case that compares countries stands in each of them. */
export function byCountry<Case extends { countries: string[] }>(cases: readonly Case[]): Map<string, Case[]> {
  const found = new Map<string, Case[]>();
  for (const one of cases) for (const country of one.countries) found.set(country, [...(found.get(country) ?? []), one]);
  return found;
}

/** A mark grows with the number of cases, by area. */
export const radius = (n: number) => Math.round(7 * Math.sqrt(1 + 0.6 * (n - 1)));

/** Marks that would lie on one another are pushed apart until each can be seen. Twenty rounds settle what we have. */
export function spread<One extends { x: number; y: number; r: number }>(pins: readonly One[], gap = 3): One[] {
  const out = pins.map((pin) => ({ ...pin }));
  for (let round = 0; round < 20; round += 1) for (const [i, a] of out.entries()) for (const b of out.slice(i + 1)) part(a, b, gap);
  return out.map((pin) => ({ ...pin, x: Math.round(pin.x), y: Math.round(pin.y) }));
}

function part(a: { x: number; y: number; r: number }, b: { x: number; y: number; r: number }, gap: number): void {
  const [dx, dy] = [b.x - a.x || 0.1, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const wanted = a.r + b.r + gap;
  if (distance >= wanted) return;
  const push = (wanted - distance) / 2 / distance;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
}
