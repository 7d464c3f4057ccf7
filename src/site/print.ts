/** Paper has no way to open a closed block, so everything is open while printing and as it was afterwards. */
export function openForPrint(window: Window): void {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...window.document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const block of opened) block.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const block of opened) block.open = false;
  });
}
