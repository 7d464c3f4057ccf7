/** Whoever prints while presenting wants all the slides, and not the one in view. */
export function printWhole(page: Pick<Window, 'addEventListener'>, deck: HTMLElement): void {
  let waiting: Element[] = [];
  page.addEventListener('beforeprint', () => {
    waiting = [...deck.querySelectorAll('[data-slide][hidden]')];
    for (const slide of waiting) slide.removeAttribute('hidden');
  });
  page.addEventListener('afterprint', () => {
    for (const slide of waiting) slide.setAttribute('hidden', '');
  });
}
