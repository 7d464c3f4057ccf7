import type { Item } from '../../quiz/schema.ts';
import { roomQuestion } from '../slide/question/roomQuestion.ts';

/** What one row of the tear-off asks for: boxes to tick, or places to write a letter or a number in. */
export interface TearRow {
  ticks: string[];
  blanks: string[];
}

/** A letter for the n-th choice, from 0. */
export const letter = (n: number): string => String.fromCodePoint(65 + n);

/** The row of a question. None for what nobody can count: a typed word, a thought. */
export function tearRow(id: string, item: Item): TearRow | undefined {
  const { choices, running } = roomQuestion(id, item);
  if (choices.length === 0) return undefined;
  const numbers = choices.map((_, i) => String(i + 1));
  if (item.type === 'sort') return { ticks: [], blanks: numbers };
  if (item.type === 'order') return { ticks: [], blanks: numbers };
  return { ticks: running ? numbers : choices.map((_, i) => letter(i)), blanks: [] };
}
