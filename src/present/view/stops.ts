import type { Stop } from '../walk.ts';

export const slidesOf = (page: ParentNode): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[data-slide]')];

/**
 * The slides of a page in order, as its markup has them. An activity has a time of its own and so is a part of its own,
 * named after its first slide, however many it needs.
 */
export function readStops(page: ParentNode): Stop[] {
  let activity: { section: string | undefined; part: string } | undefined;
  return slidesOf(page).map((slide) => {
    const { slide: id = '', section, activity: minutes } = slide.dataset;
    if (minutes === undefined) activity = undefined;
    else if (!activity || activity.section !== section) activity = { section, part: id };
    return { slide: id, part: activity?.part ?? section ?? id, steps: Math.max(0, ...stepsOf(slide).map(placeOf)) };
  });
}

/** Shows the first steps of a slide and holds back the rest; their room stays, so that nothing jumps. */
export function showSteps(slide: ParentNode, step: number): void {
  for (const one of stepsOf(slide)) one.toggleAttribute('data-held', placeOf(one) > step);
}

const stepsOf = (slide: ParentNode) => [...slide.querySelectorAll<HTMLElement>('[data-step]')];
const placeOf = ({ dataset }: HTMLElement) => Number(dataset.step) || 0;
