import type { ItemRecord, Sure } from '../progress/record/record.ts';
import { arrange } from './answer/steps.ts';
import { ways } from './answer/way.ts';
import { grade } from './grade/grade.ts';
import type { Result } from './grade/result.ts';
import type { Key } from './key.ts';
import { learnerSeed, withProgress } from './progress.ts';
import { seed, shuffle, shuffleUnsolved } from './shuffle.ts';

/** One question as it lies on the page: what counts as right, what is filled in, and what the record holds of it. */
export function sheet(form: HTMLFormElement) {
  const { module = '', item = '' } = form.dataset;
  const rev = Number(form.dataset.rev);
  const key = JSON.parse(form.dataset.key ?? '') as Key;
  const way = ways[key.type];

  return {
    item,
    type: key.type,
    missing: () => way.missing(form),
    read: () => way.read(form),
    write: (answer: readonly string[]) => way.write(form, answer),
    /** Someone on a slow line may fill in the form before any script comes. */
    begun: () => form.querySelector('input:checked') !== null,
    sure: () => (form.querySelector<HTMLInputElement>('input[name=sure]:checked')?.value ?? null) as Sure,
    grade: (answer: readonly string[]): Result => grade(key, answer),
    /** What of an answer may be kept. */
    kept: (answer: string[], { score }: Result) => way.keep?.(answer, score) ?? answer,
    /** Gives true when it was saved for another day. */
    remember: (answer: string[], score: number | null, sure: Sure): boolean =>
      withProgress((progress) => progress.answer(module, item, { rev, score, answer, sure })) === 'saved',
    remembered: (): ItemRecord | undefined => withProgress((progress) => progress.item(module, item)),
    isOutdated: (record: ItemRecord | undefined): boolean => record !== undefined && record.rev < rev,
    /** A remembered answer graded again; of typed words only the score is left. */
    regrade: ({ answer, score }: { answer: string[]; score: number | null }): Result => (way.keep ? { score, verdicts: {} } : grade(key, answer)),
    /** Empties the form for another attempt, in another order. */
    renew(attempt: number): void {
      form.reset();
      way.write(form, []);
      const list = form.querySelector('[data-shuffle]');
      const ids = [...(list?.children ?? [])].map((child) => (child as HTMLElement).dataset.id ?? '');
      const from = seed(learnerSeed(), `${module}/${item}`, attempt);
      arrange(list, key.type === 'order' ? shuffleUnsolved(key.steps, from) : shuffle(ids, from));
    },
  };
}
