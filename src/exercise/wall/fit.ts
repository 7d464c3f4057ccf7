/** From the size the back row likes best to the smallest it can still read. */
const sizes = [1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.71, 0.64, 0.57, 0.5];

/** Makes the newest message as large as the wall allows; the oldest leave where there is no room. Nothing is ever cut. */
export function fit(newest: HTMLElement, earlier: HTMLElement): void {
  for (const size of sizes) {
    newest.style.setProperty('--fit', String(size));
    if (newest.scrollHeight <= newest.clientHeight + 1) break;
  }
  while (earlier.children.length > 0 && earlier.scrollHeight > earlier.clientHeight + 1) earlier.lastElementChild?.remove();
}
