import { slidesOf } from '../view/stops.ts';

/**
 * Gathers what stands between the slides in reading order: the notes of each slide, and the cues of each section, which
 * concern all its slides. Elements are moved, never copied, so that nothing is there twice.
 */
export function arrange(root: HTMLElement, notes: HTMLElement, cues: HTMLElement): void {
  for (const slide of slidesOf(root)) {
    const own = boxFor('notes', slide.dataset.slide ?? '');
    const shared = boxFor('section', slide.dataset.section ?? slide.dataset.slide ?? '');
    for (const note of following(slide)) (note.classList.contains('cue') ? shared : own).append(note);
    if (own.firstChild) notes.append(own);
    if (shared.firstChild) cues.append(shared);
  }
}

/** Shows the boxes that belong to a slide. True: there are some. */
export function showBoxes(place: HTMLElement, kind: 'notes' | 'section', of: string): boolean {
  const boxes = [...place.querySelectorAll<HTMLElement>(`[data-of-${kind}]`)];
  for (const box of boxes) box.hidden = box.getAttribute(`data-of-${kind}`) !== of;
  return boxes.some(({ hidden }) => !hidden);
}

function boxFor(kind: string, of: string): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute(`data-of-${kind}`, of);
  return box;
}

function following(slide: Element): Element[] {
  const found: Element[] = [];
  for (let next = slide.nextElementSibling; next?.matches('.notes, .cue'); next = next.nextElementSibling) found.push(next);
  return found;
}
