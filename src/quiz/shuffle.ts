/**
 * An order is computed from ids, never stored: every id gets a number from the seed, and the numbers are sorted. So the
 * order is the same in every language and file, and a new option does not move the others about.
 */
export function shuffle(ids: readonly string[], seed: string): string[] {
  return ids
    .map((id) => ({ id, place: hash(`${seed}/${id}`) }))
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** As `shuffle`, but never the right order, which would give the answer away. `solved` has two ids or more. */
export function shuffleUnsolved(solved: readonly string[], seed: string): string[] {
  const [first = '', ...rest] = shuffle(solved, seed);
  return solved.every((id, place) => id === [first, ...rest][place]) ? [...rest, first] : [first, ...rest];
}

/** `take` questions from pools, one pool after another, so that none is left out while another is drawn twice. */
export function draw(pools: ReadonlyMap<string, readonly string[]>, take: number, seed: string): string[] {
  const piles = shuffle([...pools.keys()], seed).map((name) => shuffle(pools.get(name) ?? [], seed));
  const drawn: string[] = [];
  for (let round = 0; drawn.length < take && piles.some((pile) => pile.length > round); round += 1) {
    for (const pile of piles) {
      const id = pile[round];
      if (id !== undefined && drawn.length < take) drawn.push(id);
    }
  }
  return drawn;
}

/** Which form a learner meets before the module; the other one comes after it. */
export const firstForm = (learner: string, module: string): 'A' | 'B' => (hash(`${learner}/${module}/form`) % 2 ? 'A' : 'B');

/** What an order depends on: who learns, which quiz or item, and which attempt (0 is the first). */
export const seed = (learner: string, name: string, attempt: number): string => `${learner}/${name}/${attempt}`;

/** A whole number below 2³², the same in every engine: FNV-1a, then a mixing step so that close texts lie far apart. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
