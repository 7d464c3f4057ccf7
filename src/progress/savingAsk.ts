import type { Progress } from './progress.ts';
import type { Mode } from './store/chosenMode.ts';

/** Shows the question about a shared device from the first save until it is answered, here or on "My progress". */
export function savingAsk(page: Document, progress: Progress): void {
  const ask = page.querySelector<HTMLElement>('[data-saving-ask]');
  if (!ask) return;
  const show = () => {
    ask.hidden = progress.modeChosen() || progress.status() !== 'saved';
  };
  ask.addEventListener('click', ({ target }) => {
    const mode = target instanceof HTMLElement && target.dataset.mode;
    if (!mode) return;
    progress.mode(mode as Mode);
    // The pressed button is about to go; focus stays in the text instead of falling back to the top.
    page.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    show();
  });
  progress.onChange(show);
}
