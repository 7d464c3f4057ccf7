import { readPrefs, setPref } from '../progress/prefs.ts';
import type { Shelf } from '../progress/shelf.ts';

/** Colours and text size as the reader chose them: applied at once, remembered where remembering is wanted. */
export function readingSettings(page: Document, shelf: () => Shelf): void {
  const chosen = readPrefs(shelf());
  const block = page.querySelector<HTMLElement>('[data-settings]');
  for (const field of page.querySelectorAll<HTMLSelectElement>('select[data-setting]')) {
    const name = field.dataset.setting ?? '';
    const kept = chosen[name];
    if (typeof kept === 'string') field.value = kept;
    // An unknown value leaves the field empty; the first choice is the neutral one.
    if (!field.value) field.selectedIndex = 0;
    page.documentElement.dataset[name] = field.value;
    field.addEventListener('change', () => {
      page.documentElement.dataset[name] = field.value;
      setPref(shelf(), name, field.selectedIndex === 0 ? null : field.value);
    });
  }
  if (block) block.hidden = false;
}
