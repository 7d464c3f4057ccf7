import { textOf } from '../run/run.ts';
import type { Standing } from '../run/standing.ts';
import { deadlineOf } from '../run/values.ts';
import { decide } from './decide.ts';
import { headlineOf, roleName, standing, type Lead } from './lead.ts';
import type { Sheet } from './middle.ts';
import { askFirst, copyOf, onPress, put, slot } from './parts.ts';
import { score } from './score.ts';
import { before, delayOne, jumpTo, releaseOne, skipOne } from './steer.ts';

/** A message in the middle: copied from what the page brought, or made from the words of a lead who improvised. */
export function card(lead: Lead, id: string): Sheet | undefined {
  const sheet = copyOf(document, 'card', id) ?? own(lead, id);
  if (!sheet) return undefined;
  const draws = [decide(lead, id, sheet), score(lead, id, sheet)];
  buttons(lead, id, sheet);
  return {
    sheet,
    draw() {
      const run = lead.run();
      const one = standing(lead, id);
      put(slot(sheet, 'state'), one ? lead.t(`lead.state.${one.state}`) : lead.t('lead.state.ready'));
      const open = !one?.released;
      const row = slot(sheet, 'buttons');
      if (row) row.hidden = !open;
      for (const button of row?.querySelectorAll<HTMLElement>('[data-do="delay"], [data-do="goTo"], [data-do="skip"]') ?? []) button.hidden = one?.state === 'skipped' && button.dataset.do === 'skip';
      if (one) variant(sheet, one, run.flags);
      if (one) deadline(lead, sheet, one);
      for (const draw of draws) draw();
    },
  };
}

function buttons(lead: Lead, id: string, sheet: HTMLElement): void {
  const button = (name: string) => sheet.querySelector<HTMLElement>(`[data-do="${name}"]`);
  onPress(button('release'), () => void releaseOne(lead, id));
  onPress(button('delay'), () => void delayOne(lead, id));
  onPress(button('skip'), () => void skipOne(lead, id));
  const minute = () => standing(lead, id)?.minute ?? 0;
  const goTo = button('goTo');
  if (goTo) askFirst(goTo, () => lead.t('lead.goToAsk', { n: before(lead, minute()).length }), () => void jumpTo(lead, minute()));
}

/** Of several texts, the one that earlier decisions call for. */
function variant(sheet: HTMLElement, one: Standing, flags: ReadonlySet<string>): void {
  const texts = [...sheet.querySelectorAll<HTMLElement>('[data-variant]')];
  const inForce = one.inject?.variants?.find(({ text }) => text === textOf(one, flags))?.needs ?? '';
  for (const text of texts) text.hidden = text.dataset.variant !== inForce;
}

function deadline(lead: Lead, sheet: HTMLElement, one: Standing): void {
  const { started, minute } = lead.run();
  const due = started && !one.decided ? deadlineOf(one, started) : undefined;
  const left = due === undefined || !started ? 0 : (due - minute) / started.ratio;
  put(slot(sheet, 'deadline'), due === undefined ? '' : left > 0 ? lead.t('lead.timeLeft', { time: lead.text.length(left * 60_000) }) : lead.t('lead.timeOver'));
}

/** What a lead made up has no card yet. */
function own(lead: Lead, id: string): HTMLElement | undefined {
  const made = standing(lead, id)?.improvised;
  const sheet = made && copyOf(document, 'form', 'own');
  if (!made || !sheet) return undefined;
  put(slot(sheet, 'channel'), lead.t(`exercise.channel.${made.channel}`));
  put(slot(sheet, 'headline'), headlineOf({ id, improvised: made, state: 'released', minute: 0, lines: [] }));
  put(slot(sheet, 'fromTo'), lead.t('exercise.fromTo', { from: made.from, to: made.to.map((role) => roleName(lead, role)).join(', ') }));
  put(slot(sheet, 'text'), made.text);
  return sheet;
}
