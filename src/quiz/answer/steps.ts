import type { Way } from './way.ts';

/** A list whose order is the answer. There is always one. */
export const steps: Way = {
  missing: () => null,
  read: (form) => [...(list(form)?.children ?? [])].map((step) => (step as HTMLElement).dataset.id ?? ''),
  write(form, answer) {
    if (answer.length > 0) arrange(list(form), answer);
  },
};

/** Puts the children of a list into the order of these ids. Children it does not name stay first. */
export function arrange(list: Element | null, ids: readonly string[]): void {
  const children = [...(list?.children ?? [])] as HTMLElement[];
  for (const id of ids) {
    const child = children.find(({ dataset }) => dataset.id === id);
    if (child) list?.append(child);
  }
}

/** Moves a step one place, and gives its new place, counted from 1. At either end it stays. */
export function move(step: Element, by: 'up' | 'down'): number {
  // The neighbour is the one that moves: an element taken out of the page would lose the focus it has.
  const neighbour = by === 'up' ? step.previousElementSibling : step.nextElementSibling;
  if (neighbour) step[by === 'up' ? 'after' : 'before'](neighbour);
  return [...(step.parentElement?.children ?? [])].indexOf(step) + 1;
}

const list = (form: HTMLFormElement) => form.querySelector('[data-shuffle]');
