/** A list in as few parts as possible of at most `most` things, all of about the same length. */
export function chunks<Thing>(things: readonly Thing[], most: number): Thing[][] {
  const parts = Math.ceil(things.length / most);
  const each = Math.ceil(things.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, i) => things.slice(i * each, (i + 1) * each));
}
