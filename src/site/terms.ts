/**
 * Escape closes the explanation of a term, wherever the focus or the pointer is (WCAG 2.2, 1.4.13). It opens again when
 * the reader comes back to the word.
 */
export function dismissTerms(page: Document): void {
  page.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const term of page.querySelectorAll<HTMLElement>('.term:hover, .term:focus-within')) dismiss(term);
  });
}

function dismiss(term: HTMLElement): void {
  term.dataset.dismissed = '';
  const back = () => delete term.dataset.dismissed;
  term.addEventListener('mouseleave', back, { once: true });
  term.addEventListener('focusout', back, { once: true });
}
