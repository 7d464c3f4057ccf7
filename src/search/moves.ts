/** Where an arrow key leads in the list of results: 0 is the field, 1 the first result. Nothing for keys that do not move. */
export function move(key: string, at: number, results: number): number | undefined {
  if (results === 0) return undefined;
  if (key === 'ArrowDown') return Math.min(at + 1, results);
  if (key === 'ArrowUp' && at > 0) return at - 1;
  return undefined;
}
