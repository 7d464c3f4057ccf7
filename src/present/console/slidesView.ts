import { showSteps, slidesOf } from '../view/stops.ts';
import { neighbour, stopOf } from '../walk.ts';
import { arrange, showBoxes } from './arrange.ts';
import type { Podium } from './podium.ts';

/** The slide the room sees, the one that comes next, and what the lead has to say to it. */
export function slidesView(podium: Podium): () => void {
  const { root, part, talk, stops } = podium;
  const [notes, cue] = [part('notes'), part('cue')];
  arrange(root, notes, cue);
  let before = '';
  return () => {
    const here = stopOf(talk.now, stops);
    const next = neighbour(talk.now, stops, 1);
    for (const slide of slidesOf(root)) place(slide, slide.dataset.slide === here?.slide ? 'now' : slide.dataset.slide === next?.slide ? 'next' : undefined);
    const shown = root.querySelector<HTMLElement>('[data-place="now"]');
    if (!here || !shown) return;
    showSteps(shown, talk.now.step);
    part('noNotes').hidden = showBoxes(notes, 'notes', here.slide);
    cue.hidden = !showBoxes(cue, 'section', shown.dataset.section ?? here.slide) || !part('start').hidden;
    part('nextLabel').textContent = podium.t(next ? 'console.next' : 'console.last');
    part('heading').textContent = shown.querySelector('h1, h2')?.textContent ?? '';
    showBlank(podium);
    const at = showPlace(podium, here.slide, here.steps);
    if (before && at !== before) moved(podium, shown, at);
    if (at !== before) notes.scrollTop = 0;
    before = at;
  };
}

function place(slide: HTMLElement, where: 'now' | 'next' | undefined): void {
  if (where) slide.dataset.place = where;
  else delete slide.dataset.place;
  slide.inert = where !== 'now';
  if (where === 'next') showSteps(slide, 0);
}

function showPlace({ t, part, talk, stops }: Podium, slide: string, steps: number): string {
  const n = stops.findIndex((stop) => stop.slide === slide) + 1;
  const text = t(steps > 0 ? 'console.placeStep' : 'console.place', { n, total: stops.length, step: talk.now.step, steps });
  part('place').textContent = text;
  return text;
}

function showBlank({ root, part, talk, t }: Podium): void {
  const { blank } = talk.now;
  root.dataset.blank = blank;
  part('blank').hidden = blank === 'no';
  part('blank').textContent = blank === 'no' ? '' : t(blank === 'black' ? 'console.blackNow' : 'console.whiteNow');
  for (const colour of ['black', 'white']) root.querySelector(`[data-act="${colour}"]`)?.setAttribute('aria-pressed', String(blank === colour));
}

/** The heading is read out, unless a button has the focus: whoever presses “Next” wants to press it again. */
function moved({ root, page, say }: Podium, slide: HTMLElement, at: string): void {
  say(at);
  const focused = page.document.activeElement;
  if (focused && focused !== page.document.body && !focused.closest('[data-slide]') && root.contains(focused)) return;
  const heading = slide.querySelector<HTMLElement>('h1, h2') ?? slide;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
