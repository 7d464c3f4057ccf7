/** The letter a name is filed under, small and without accents: "Élysée" is e. What begins with no Latin letter is under "other". */
export function letterOf(name: string): string {
  const plain = name.normalize('NFD').replace(/^(?:the|la|le|el|der|die|das)\s+/i, '').replace(/^[^\p{L}\p{N}]+/u, '');
  return /^[a-z]/i.exec(plain)?.[0].toLowerCase() ?? 'other';
}
