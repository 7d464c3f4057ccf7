import { endingFloor, outcome, type Verdict } from './grade/result.ts';

/** Puts a word and an icon beside every part of an answer. Nothing is said of a lure rightly left alone. */
export function showVerdicts(form: HTMLFormElement, verdicts: Record<string, Verdict>): void {
  for (const mark of form.querySelectorAll<HTMLElement>('[data-mark]')) {
    const verdict = new Map(Object.entries(verdicts)).get(mark.dataset.mark ?? '');
    if (verdict && verdict !== 'left') fill(mark, verdict, copy(form, verdict));
  }
}

/** Says how the whole answer did. One chosen option is explained at once; for the rest the explanations open below. */
export function showOutcome(form: HTMLFormElement, place: string, score: number | null, chosen: string | undefined): void {
  const { type } = form.dataset;
  const said = outcome(score, type === 'scene' ? endingFloor : 0);
  const target = form.querySelector<HTMLElement>(place);
  const whys = type === 'pick' || type === 'type' ? form.querySelectorAll<HTMLElement>('[data-answers] [data-why]') : [];
  const why = [...whys].find(({ dataset }) => dataset.why === (type === 'type' ? 'accepted' : chosen));
  if (target) fill(target, said, copy(form, said), ' ', copyOf(why) ?? copy(form, 'below'));
}

export function clearVerdicts(form: HTMLFormElement): void {
  for (const said of form.querySelectorAll<HTMLElement>('[data-mark], [data-earlier], [data-status]')) fill(said, '');
}

function fill(place: HTMLElement, verdict: string, ...content: (Node | string)[]): void {
  place.replaceChildren(...content);
  if (verdict) place.dataset.verdict = verdict;
  else delete place.dataset.verdict;
}

/** What may be said stands in the page, in its language, in a template of the form. */
function copy(form: HTMLFormElement, say: string): Node | string {
  const template = form.querySelector<HTMLTemplateElement>('template[data-verdicts]');
  return copyOf(template?.content.querySelector(`[data-say="${say}"]`)) ?? '';
}

const copyOf = (node: Element | null | undefined) => node?.cloneNode(true);
