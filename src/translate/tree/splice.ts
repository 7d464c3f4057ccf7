/** A part of a text with new words for it. */
export interface Change {
  from: number;
  to: number;
  text: string;
}

/** The text with its changes made. Every other byte stays as it is; a change inside another is left out. */
export function splice(source: string, changes: readonly Change[]): string {
  let out = '';
  let at = 0;
  for (const { from, to, text } of [...changes].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    out += source.slice(at, from) + text;
    at = to;
  }
  return out + source.slice(at);
}
