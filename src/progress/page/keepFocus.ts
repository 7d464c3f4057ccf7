/**
 * A button marked `data-then="id"` goes away when it has done its work; the focus then moves to the sentence that says
 * what happened, instead of falling back to the top of the page.
 */
export function keepFocus(page: Document): void {
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-then]') : null;
    if (!button) return;
    const follow = (triesLeft: number) => {
      if (button.offsetParent === null) page.getElementById(button.dataset.then ?? '')?.focus();
      else if (triesLeft > 0) setTimeout(follow, 100, triesLeft - 1);
    };
    setTimeout(follow, 0, 50);
  });
}
