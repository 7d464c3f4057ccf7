/**
 * A report is plain text in a few shapes. The page, the printed sheet and the Markdown file are drawn from the same
 * blocks, so that none of them says more or less than the others.
 */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'quiet'; text: string }
  | { kind: 'list'; items: string[] }
  /** Names with what is known of each. Nothing known is a line to write on. */
  | { kind: 'facts'; rows: Fact[] }
  | { kind: 'table'; name: string; head: string[]; rows: string[][] }
  | { kind: 'part'; title: string; blocks: Block[] }
  /** What the exercise asks to be written and no log can know. */
  | { kind: 'ask'; lines: string[] };

export interface Fact {
  name: string;
  text: string;
}

export interface Section {
  id: string;
  title: string;
  blocks: Block[];
}

export interface Report {
  title: string;
  exercise: string;
  stamp: string;
  sections: Section[];
}

export const fact = (name: string, text: string | undefined): Fact => ({ name, text: text ?? '' });
/** Facts without the ones nothing is known of. */
export const known = (...rows: Fact[]): Block => ({ kind: 'facts', rows: rows.filter(({ text }) => text !== '') });
export const text = (words: string): Block => ({ kind: 'text', text: words });
export const quiet = (words: string): Block => ({ kind: 'quiet', text: words });
export const part = (title: string, ...blocks: Block[]): Block => ({ kind: 'part', title, blocks });
export const list = (items: string[]): Block[] => (items.length > 0 ? [{ kind: 'list', items }] : []);
export const table = (name: string, head: string[], rows: string[][]): Block[] => (rows.length > 0 ? [{ kind: 'table', name, head, rows }] : []);
