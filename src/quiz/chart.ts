import { readWords } from '../translate/readWords.ts';
import type { JudgeCount } from './judge.ts';

/** Fills the two rows of a judge chart: what was rightly caught, and what was doubted without cause. */
export function fillChart(form: HTMLElement, { hits, misses, falseAlarms, correctPasses }: JudgeCount): void {
  const say = readWords(form);
  fillRow(form, 'signal', hits, say('quiz.judgeCaught', { n: hits, total: hits + misses, missed: misses }));
  fillRow(form, 'noise', falseAlarms, say('quiz.judgePassed', { n: correctPasses, total: correctPasses + falseAlarms, alarms: falseAlarms }));
}

function fillRow(form: HTMLElement, name: string, filled: number, words: string): void {
  const row = form.querySelector(`[data-row=${name}]`);
  for (const [place, cell] of [...(row?.querySelectorAll('.judge-cell') ?? [])].entries()) cell.toggleAttribute('data-filled', place < filled);
  const sentence = row?.querySelector('[data-counted]');
  if (sentence) sentence.textContent = words;
}
