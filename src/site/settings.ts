import { readPrefs, setPref } from '../progress/store/prefs.ts';
import type { Shelf } from '../progress/store/shelf.ts';

const names = ['theme', 'text', 'shortcut'];

/** Colours, text size and the search key as the reader chose them on "My progress": applied at once, on every page. */
export function readingSettings(page: Document, shelf: () => Shelf): void {
  const chosen = readPrefs(shelf());
  for (const name of names) if (typeof chosen[name] === 'string') page.documentElement.dataset[name] = chosen[name];
  for (const field of page.querySelectorAll<HTMLSelectElement>('select[data-setting]')) follow(page, field, shelf);
}

function follow(page: Document, field: HTMLSelectElement, shelf: () => Shelf): void {
  const name = field.dataset.setting ?? '';
  field.value = page.documentElement.dataset[name] ?? '';
  // An unknown or missing value leaves the field empty; the first choice is the neutral one.
  if (!field.value) field.selectedIndex = 0;
  field.addEventListener('change', () => {
    page.documentElement.dataset[name] = field.value;
    setPref(shelf(), name, field.selectedIndex === 0 ? null : field.value);
  });
}
