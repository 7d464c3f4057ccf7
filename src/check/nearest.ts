/** The known name that a mistyped one most likely meant, if one is close: two slips at most. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const close = [...known]
    .map((candidate) => ({ candidate, slips: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ slips }) => slips <= Math.min(2, name.length / 3))
    .sort((a, b) => a.slips - b.slips);
  return close[0]?.candidate;
}

/** What to do about a name that is not known: the likely one, or the whole list if it can be read at a glance. */
export function advice(name: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known];
  const likely = nearest(name, names);
  if (likely) return `Did you mean "${likely}"? If not, ${otherwise}`;
  const few = names.length > 0 && names.length <= 20 ? `Use one of these: ${names.join(', ')}. Or ` : '';
  return few ? `${few}${otherwise}` : `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}`;
}

/** Single-letter changes between two words (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}
