/** One thing an author has to know: where it is, what stands there, what was expected, and what to do. */
export interface Finding {
  file: string;
  line: number;
  /** A sentence without its full stop, as are the next two. */
  found: string;
  /** Goes on from the word "Expected". */
  expected: string;
  mend: string;
  /** Errors stop a build; warnings are for reading. */
  level: 'error' | 'warning';
  /** The file under `rules/` or `read/` that speaks. */
  rule: string;
}

type Words = Pick<Finding, 'found' | 'expected' | 'mend'>;

/** The voice of one rule: `says.error(file, line, { found, expected, mend })`. */
export function voice(rule: string) {
  const say =
    (level: Finding['level']) =>
    (file: string, line: number, words: Words): Finding => ({ file, line, ...words, level, rule });
  return { error: say('error'), warning: say('warning') };
}

/** A finding as an author reads it. */
export function paragraph({ file, line, found, expected, mend, level }: Finding): string {
  const mark = level === 'warning' ? ' Warning:' : '';
  return `${file}:${line}${mark} ${sentence(found)} Expected ${sentence(expected)} ${sentence(mend)}`;
}

/** File by file, from top to bottom. */
export function inOrder(findings: Finding[]): Finding[] {
  return [...findings].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule));
}

/** "a, b and c" */
export function list(parts: readonly (string | number)[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A piece of an author's text, short enough for a message and with nothing invisible in it. */
export function quoted(text: string): string {
  const shown = text.replace(/[\p{C}\p{Z}\p{DI}]+/gu, ' ').trim();
  return `“${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}”`;
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
