import type { Draw, Lead } from './lead.ts';
import { fieldsOf, onSend, part, put } from './parts.ts';

/** What an evaluator writes: for an objective, what was good or could be better, and what shows it. */
export function observe(lead: Lead): Draw {
  const form = part<HTMLFormElement>(lead.root, 'observe');
  form.addEventListener('change', ({ target }) => {
    if ((target as HTMLInputElement).name !== 'objective') return;
    for (const measure of form.querySelectorAll<HTMLInputElement>('[name="measure"]')) measure.checked = false;
  });
  onSend(form, () => {
    const { objective, measure, what, evidence = '', rating } = fieldsOf(form);
    const more = { ...(objective && { objective }), ...(measure && { measure }), ...(rating && { rating: Number(rating) as 1 | 2 | 3 | 4 }) };
    void lead.write({ kind: 'observed', what: what === 'improve' ? 'improve' : 'strength', evidence, ...more }).then(() => lead.say(lead.t('lead.saidObserved')));
    form.reset();
    const chosen = [...form.querySelectorAll<HTMLInputElement>('[name="objective"]')].find(({ value }) => value === objective);
    if (chosen) chosen.checked = true;
  });
  return () => {
    for (const place of form.querySelectorAll<HTMLElement>('[data-seen]')) {
      const n = lead.log.events.filter((event) => event.kind === 'observed' && event.objective === place.dataset.seen).length;
      put(place, n > 0 ? lead.t('lead.seen', { n }) : '');
    }
  };
}
