import { facets, fits, type Facet } from './facets.ts';

/** Narrows the list of cases to what the form asks for, and says how many are left. */
export function filterCases(page: Document, say: (n: number) => string): void {
  const form = page.querySelector<HTMLFormElement>('[data-case-filters]');
  if (!form) return;
  const count = form.querySelector<HTMLElement>('[data-case-count]');
  const show = (chosen: Partial<Record<Facet, string>>) => {
    for (const item of page.querySelectorAll<HTMLElement>('[data-case]')) {
      item.hidden = !fits((facet) => (item.dataset[facet] ?? '').split(' '), chosen);
    }
    for (const section of page.querySelectorAll<HTMLElement>('[data-case-group]')) {
      section.hidden = section.querySelector('[data-case]:not([hidden])') === null;
    }
    if (count) count.textContent = say(page.querySelectorAll('[data-case]:not([hidden])').length);
  };
  const chosen = () => Object.fromEntries(facets.map((facet) => [facet, String(new FormData(form).get(facet) ?? '')]));
  form.addEventListener('change', () => show(chosen()));
  // The fields still hold their old values while the event runs.
  form.addEventListener('reset', () => show({}));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  show(chosen());
}
