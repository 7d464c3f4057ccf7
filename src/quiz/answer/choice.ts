import type { Way } from './way.ts';

/** Radio buttons or tick boxes named `choice`. */
export const choice: Way = {
  missing: (form) => (inputs(form).some(({ checked }) => checked) ? null : (inputs(form)[0] ?? null)),
  read: (form) => inputs(form).filter(({ checked }) => checked).map(({ value }) => value),
  write(form, answer) {
    for (const input of inputs(form)) input.checked = answer.includes(input.value);
  },
};

const inputs = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('input[name=choice]')];
