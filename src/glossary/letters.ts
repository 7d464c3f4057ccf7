/** Terms under the letter they begin with, both in the order of the reader's language. */
export function byLetter<T extends { name: string }>(terms: readonly T[], tag: string): { letter: string; terms: T[] }[] {
  const { compare } = new Intl.Collator(tag);
  const groups = new Map<string, T[]>();
  for (const term of [...terms].sort((a, b) => compare(a.name, b.name))) {
    const letter = firstLetter(term.name, tag);
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups].map(([letter, terms]) => ({ letter, terms }));
}

/** "État" stands under E: marks do not make a letter of their own. */
const firstLetter = (name: string, tag: string) => (name.normalize('NFD')[0] ?? '').toLocaleUpperCase(tag);
