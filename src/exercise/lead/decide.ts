import type { EventOf } from '../log/event.ts';
import { standing, type Draw, type Lead } from './lead.ts';
import { copyOf, fieldsOf, onPress, onSend, put, slot, ticked } from './parts.ts';

/** The decision on a message: choose a course, say who decided and why. What was not among the courses is written in words. */
export function decide(lead: Lead, id: string, sheet: HTMLElement): Draw {
  const form = copyOf(document, 'form', 'decide') as HTMLFormElement | undefined;
  const place = slot(sheet, 'decide');
  if (!form || !place) return () => {};
  place.append(form);
  const options = [...sheet.querySelectorAll<HTMLElement>('[data-option]')];
  const text = field<HTMLTextAreaElement>(form, 'decision');
  const chosen = field<HTMLInputElement>(form, 'option');

  const own = slot(sheet, 'own');
  let open = false;
  const choose = (button: HTMLElement | undefined) => {
    for (const one of options) one.setAttribute('aria-pressed', String(one === button));
    const label = (one: HTMLElement) => one.querySelector('[data-option-label]')?.textContent ?? '';
    // The words of another course are taken away; words of one's own stay.
    if (button && (!text.value || options.some((one) => label(one) === text.value))) text.value = label(button);
    chosen.value = button?.dataset.option ?? '';
  };
  for (const button of options) {
    onPress(button, () => {
      choose(button.getAttribute('aria-pressed') === 'true' ? undefined : button);
      write();
    });
  }
  const write = () => {
    open = true;
    lead.draw();
    text.focus();
  };
  onPress(own, write);
  prepare(lead, id, form);
  onSend(form, () => {
    // What was left empty is no field at all; the rest has the names of the line's own fields.
    const { confidence, decision = '', ...fields } = fieldsOf(form);
    open = false;
    void lead.write({ kind: 'decided', inject: id, decision, ...fields, roles: ticked(form, 'roles'), ...(confidence && { confidence: Number(confidence) as 1 | 2 | 3 }) }).then(() => {
      lead.say(lead.t('lead.saidDecided'));
      sheet.querySelector('h2')?.focus();
    });
  });
  let last: EventOf<'decided'> | undefined;
  return () => {
    const one = standing(lead, id);
    form.hidden = !open;
    if (own) own.hidden = open || !one?.released;
    put(slot(sheet, 'decided'), one?.decided ? lead.t('lead.decidedAt', { time: lead.text.time(one.decided.at) }) : '');
    for (const button of options) button.classList.toggle('option-taken', button.dataset.option === one?.decided?.option);
    if (one?.decided === last) return;
    last = one?.decided;
    choose(options.find((button) => button.dataset.option === last?.option));
    if (last) text.value = last.decision;
  };
}

/** Those who decide by the plan are ticked; roles nobody plays are left out. */
function prepare(lead: Lead, id: string, form: HTMLFormElement): void {
  const { started } = lead.run();
  const owners = lead.exercise.injects.find((one) => one.id === id)?.decision.owner ?? [];
  for (const label of form.querySelectorAll<HTMLElement>('[data-role]')) {
    const role = label.dataset.role ?? '';
    label.hidden = Boolean(started && started.roles.length > 0 && !started.roles.includes(role));
    const box = label.querySelector('input');
    if (box) box.checked = owners.includes(role) && !label.hidden;
  }
}

export const field = <Kind extends HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(form: HTMLFormElement, name: string) => form.elements.namedItem(name) as Kind;
