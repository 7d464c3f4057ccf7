import { arrange } from './answer/steps.ts';

/** Shows the drawn questions, in the order they were drawn, and hides the others. */
export function showDrawn(root: HTMLElement, drawn: readonly string[]): void {
  const list = root.querySelector('[data-drawn]');
  arrange(list, drawn);
  for (const place of (list?.children ?? []) as Iterable<HTMLElement>) place.hidden = !drawn.includes(place.dataset.id ?? '');
}

/** Tells each drawn question to empty itself for another attempt. */
export function renewDrawn(root: HTMLElement, drawn: readonly string[], attempt: number): void {
  for (const id of drawn) root.querySelector(`#q-${id} form`)?.dispatchEvent(new CustomEvent('renew', { detail: attempt }));
}

/** The learner's first form goes before the practice, the other one after it, each with its words. */
export function placeForms(root: HTMLElement, first: 'A' | 'B'): void {
  const practice = root.querySelector('[data-practice]');
  for (const form of root.querySelectorAll<HTMLElement>('[data-form]')) {
    const stage = form.dataset.form === first ? 'before' : 'after';
    practice?.[stage](form);
    for (const words of form.querySelectorAll<HTMLElement>('[data-stage]')) words.hidden = words.dataset.stage !== stage;
  }
}
