/** A run of words: plain, or emphasised one way. */
export type Run = { kind: 'text' | 'strong' | 'em'; text: string };

const emphasis = /\*\*(?=\S)([^*]+?)(?<=\S)\*\*|\*(?=\S)([^*]+?)(?<=\S)\*/g;

/** Splits a question's words at **bold** and *emphasis*. Everything else, angle brackets too, stays as the characters it is. */
export function inline(source: string): Run[] {
  const text = source.replace(/\s+/g, ' ').trim();
  const runs: Run[] = [];
  let from = 0;
  for (const found of text.matchAll(emphasis)) {
    runs.push({ kind: 'text', text: text.slice(from, found.index) });
    runs.push(found[1] === undefined ? { kind: 'em', text: found[2] ?? '' } : { kind: 'strong', text: found[1] });
    from = found.index + found[0].length;
  }
  runs.push({ kind: 'text', text: text.slice(from) });
  return runs.filter((run) => run.text !== '');
}

/** The words alone, for a label that cannot carry emphasis. */
export const plain = (source: string): string => inline(source).map((run) => run.text).join('');
