import type { Way } from './way.ts';

/** One line of text. Only whether it was accepted is kept: words a person typed never are. */
export const typed: Way = {
  missing: (form) => (field(form)?.value.trim() ? null : field(form)),
  read: (form) => [field(form)?.value.trim() ?? ''],
  write(form) {
    const input = field(form);
    if (input) input.value = '';
  },
  keep: (answer, score) => (answer.length > 0 ? [score === 1 ? 'accepted' : 'other'] : []),
};

const field = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('input[name=typed]');
