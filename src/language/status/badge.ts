/** A small picture that tells how far a language is: for a README, a project page, a call for help. */
export function badge(name: string, tag: string, direction: 'ltr' | 'rtl', said: string): string {
  const left = width(name);
  const right = width(said);
  const text = (x: number, words: string, colour: string) =>
    `<text x="${x}" y="14" fill="${colour}" text-anchor="middle" font-family="system-ui,sans-serif" font-size="11">${plain(words)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" lang="${tag}" direction="${direction}" aria-label="${plain(`${name}: ${said}`)}"><rect width="${left}" height="20" fill="#1d1b2a"/><rect x="${left}" width="${right}" height="20" fill="#4b2590"/>${text(left / 2, name, '#fff')}${text(left + right / 2, said, '#fff')}</svg>\n`;
}

/** About 7 units a letter at this size, and room at both ends. */
const width = (words: string) => Math.round([...words].length * 6.6 + 16);
const plain = (words: string) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
