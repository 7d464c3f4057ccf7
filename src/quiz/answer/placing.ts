/** Where an item was put, as it is remembered: `n1=fake`. Ids are kebab-case, so the sign is free. */
export const placing = (id: string, bin: string): string => `${id}=${bin}`;

/** Reads placings back; whatever is not one is passed over. */
export function placings(answer: readonly string[]): Map<string, string> {
  const placed = new Map<string, string>();
  for (const one of answer) {
    const [id, bin] = one.split('=');
    if (id && bin) placed.set(id, bin);
  }
  return placed;
}
