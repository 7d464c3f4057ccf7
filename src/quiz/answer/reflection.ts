import type { Way } from './way.ts';

/** Points of a rubric the learner says are met. The words written stay in the page. */
export const reflection: Way = {
  missing: () => null,
  read: (form) => points(form).filter(({ checked }) => checked).map(({ value }) => value),
  write(form, answer) {
    for (const point of points(form)) point.checked = answer.includes(point.value);
  },
};

const points = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('input[name=point]')];
