/** All slides by their headings, to go to one at once. Clickers go on turning slides once it is closed. */
export function outline(page: Document, slides: HTMLElement[], go: (id: string) => void) {
  const dialog = page.querySelector<HTMLDialogElement>('dialog[data-outline-list]');
  const list = dialog?.querySelector('ol');

  function fill(): void {
    for (const slide of slides) {
      const button = page.createElement('button');
      const section = slide.querySelector('.slide-section')?.textContent;
      const heading = slide.querySelector('h1, h2')?.textContent ?? '';
      button.textContent = section && section !== heading ? `${section} · ${heading}` : heading;
      if (!slide.hidden) button.setAttribute('aria-current', 'true');
      button.addEventListener('click', () => {
        dialog?.close();
        go(slide.dataset.slide ?? '');
      });
      const item = page.createElement('li');
      item.append(button);
      list?.append(item);
    }
  }

  function toggle(): boolean {
    if (typeof dialog?.showModal !== 'function') return false;
    if (dialog.open) dialog.close();
    else {
      list?.replaceChildren();
      fill();
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[aria-current]')?.focus();
    }
    return true;
  }

  return { toggle, open: () => dialog?.open === true };
}
