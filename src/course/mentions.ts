/** The values of one attribute of one author's word, each once, in order of appearance. */
export function mentions(body: string, word: string, attribute: string): string[] {
  const pattern = new RegExp(`<${word}\\b[^>]*?\\b${attribute}="([^"]+)"`, 'g');
  return [...new Set([...body.matchAll(pattern)].map((match) => match[1] ?? ''))];
}
