import type { Page } from '@playwright/test';

/** CSS pixels to a millimetre. */
const px = 96 / 25.4;
const inside = (width: number, height: number) => ({ width: Math.floor((width - 30) * px), height: Math.floor((height - 34) * px) });

/** What the margins of `sheet.css` leave to print on. */
export const sheetWidths = { A4: inside(210, 297), Letter: inside(215.9, 279.4) };

/**
 * Runs in the page, laid out as wide as the paper: whatever is wider than it, whatever may not be split and is higher
 * than a page, and whatever runs out of a box of fixed height. As sentences.
 */
export function misfits(pageHeight: number): string[] {
  const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const found: string[] = [];
  for (const element of document.querySelectorAll('main *')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.right > window.innerWidth + 1 || box.left < -1) found.push(`wider than the page: ${name(element)}`);
    if (getComputedStyle(element).breakInside === 'avoid' && box.height > pageHeight) found.push(`higher than a page: ${name(element)}`);
    if (element.matches('.tent-face') && element.scrollHeight > element.clientHeight + 1) found.push(`runs out: ${name(element)}`);
  }
  return found;
}

/** How many pages it takes, counted in the file a printer would get. */
export async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const file = await page.pdf({ format });
  return (file.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}
