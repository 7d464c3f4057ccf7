import type { Said } from './vote.ts';

/** Writes words another window sent, and says in which language they are. */
export function speak(element: HTMLElement, { lang, dir, text }: Said): HTMLElement {
  if (lang) element.lang = lang;
  if (dir) element.dir = dir;
  element.textContent = text;
  return element;
}
