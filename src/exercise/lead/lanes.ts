import type { Draw, Lead } from './lead.ts';
import { element, part, put } from './parts.ts';
import { planOf, type Standing } from '../run/standing.ts';

/** The lanes: a picture of the plan with the clock moving over it. The list beside it says the same in words. */
export function lanes(lead: Lead): Draw {
  const box = part(lead.root, 'lanes');
  const marks = new Map<string, HTMLElement>();
  box.addEventListener('click', ({ target }) => {
    const id = (target as Element).closest<HTMLElement>('[data-mark]')?.dataset.mark;
    if (id) lead.show(id);
  });
  return () => {
    const { standings, minute, current } = lead.run();
    const span = Math.max(...standings.map((one) => one.minute), ...planOf(lead.exercise, undefined).map(({ at }) => at), minute) + 6;
    for (const one of standings) {
      const mark = marks.get(one.id) ?? added(box, one);
      marks.set(one.id, mark);
      mark.dataset.state = one.state;
      mark.classList.toggle('mark-current', one === current);
      mark.style.setProperty('--at', String(one.minute / span));
      put(mark, numberOf(lead, one));
    }
    for (const [id, mark] of marks) if (!standings.some((one) => one.id === id)) mark.remove();
    part(lead.root, 'ownLane').hidden = !box.querySelector('[data-lane="own"] li');
    part(lead.root, 'now').style.setProperty('--at', String(Math.min(1, minute / span)));
  };
}

function added(box: HTMLElement, { id, inject }: Standing): HTMLElement {
  const mark = element('li', 'mark');
  mark.dataset.mark = id;
  box.querySelector(`[data-lane="${inject?.track ?? 'own'}"]`)?.append(mark);
  return mark;
}

/** The number of a message as the guide and the printed cards count; a star for one that is not in the plan. */
export function numberOf(lead: Lead, { inject }: Standing): string {
  return inject ? lead.text.number(lead.exercise.injects.findIndex(({ id }) => id === inject.id) + 1) : '★';
}
