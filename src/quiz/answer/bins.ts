import { placing, placings } from './placing.ts';
import type { Way } from './way.ts';

/** One row for each item, in it a radio button for each bin, or one list of bins when there are many. */
export const bins: Way = {
  missing: (form) => rows(form).find((row) => !placed(row))?.querySelector<HTMLElement>('input, select') ?? null,
  read: (form) => rows(form).flatMap((row) => (placed(row) ? [placing(row.dataset.id ?? '', placed(row))] : [])),
  write(form, answer) {
    const where = placings(answer);
    for (const row of rows(form)) place(row, where.get(row.dataset.id ?? '') ?? '');
  },
};

const rows = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-shuffle] > [data-id]')];

const placed = (row: HTMLElement) => row.querySelector<HTMLInputElement | HTMLSelectElement>('input:checked, select')?.value ?? '';

function place(row: HTMLElement, bin: string): void {
  for (const input of row.querySelectorAll('input')) input.checked = input.value === bin;
  for (const select of row.querySelectorAll('select')) select.value = bin;
}
