import type { Values } from '../../translate/phrase.ts';
import type { Session } from '../session.ts';
import { showSteps } from '../view/stops.ts';

type Say = (key: string, values?: Values) => string;

/** The page as the room sees it: one slide, its place, and nothing while the screen is blank. */
export function view(page: Document, deck: HTMLElement, slides: HTMLElement[], t: Say) {
  const place = page.querySelector<HTMLElement>('[data-place]');
  const status = page.querySelector<HTMLElement>('[data-status]');
  let shown: HTMLElement | undefined;

  function turn(to: HTMLElement): void {
    for (const slide of slides) {
      slide.hidden = slide !== to;
      slide.inert = slide !== to;
    }
    to.scrollTop = 0;
    // A screen reader reads on from the heading; the slide itself would be read as one long name.
    const heading = to.querySelector<HTMLElement>('h1, h2') ?? to;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    shown = to;
  }

  function show({ slide, step, blank }: Session): void {
    const at = Math.max(0, slides.findIndex((one) => one.dataset.slide === slide));
    const to = slides[at];
    if (!to) return;
    if (to !== shown) turn(to);
    showSteps(to, step);
    deck.inert = blank !== 'no';
    if (blank === 'no') delete page.body.dataset.blank;
    else page.body.dataset.blank = blank;
    const steps = to.querySelectorAll('[data-step]').length;
    const values = { n: at + 1, total: slides.length, step, steps };
    if (place) place.textContent = `${at + 1} / ${slides.length}`;
    if (status) status.textContent = blank === 'no' ? t(steps > 0 && step > 0 ? 'slide.step' : 'slide.place', values) : t(`slide.${blank}`);
  }

  const foot = page.querySelector<HTMLElement>('.deck-foot');
  if (foot) foot.hidden = false;
  return { show };
}
