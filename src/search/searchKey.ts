/**
 * `/` goes to the search from anywhere: to its field, or to its page, which puts the focus there. Not where somebody is
 * typing, and not for readers who turned it off, for single keys collide with speech input (WCAG 2.2, 2.1.4).
 */
export function searchKey(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    if (page.documentElement.dataset.shortcut === 'off') return;
    event.preventDefault();
    const field = page.querySelector<HTMLElement>('.search-field');
    if (field) field.focus();
    else page.querySelector<HTMLAnchorElement>('[data-opens-search]')?.click();
  });
}

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
