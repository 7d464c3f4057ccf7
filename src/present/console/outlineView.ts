import { spentOn } from '../timing/times.ts';
import { goTo, placeAt } from '../walk.ts';
import type { Podium } from './podium.ts';

/** The outline: where the talk is, what time went where, and what is in today's plan. */
export function outlineView(podium: Podium): () => void {
  const { root, stops, lead } = podium;
  const rows = [...root.querySelectorAll<HTMLElement>('[data-outline]')];
  for (const label of root.querySelectorAll<HTMLElement>('[data-outline] label')) label.hidden = false;
  for (const row of rows) {
    row.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      const first = stops.find(({ part }) => part === row.dataset.outline);
      if (first) lead((session, now) => goTo(session, stops, first.slide, now));
    });
  }
  root.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    const { plan } = box.dataset;
    if (plan) lead((session) => ({ ...session, dropped: [...session.dropped.filter((id) => id !== plan), ...(box.checked ? [] : [plan])] }));
  });
  return () => {
    drawPlan(podium);
    for (const row of rows) drawRow(podium, row);
  };
}

function drawPlan({ root, talk }: Podium): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('[data-plan]')) box.checked = !talk.now.dropped.includes(box.dataset.plan ?? '');
}

function drawRow({ talk, stops, clock, t }: Podium, row: HTMLElement): void {
  const part = row.dataset.outline ?? '';
  const spent = spentOn(talk.now.times, part, Date.now());
  const text = row.querySelector('[data-spent]');
  if (text) text.textContent = spent >= 1000 ? t('console.spentShort', { length: clock.length(spent) }) : '';
  row.toggleAttribute('data-dropped', talk.now.dropped.includes(part));
  row.toggleAttribute('data-done', !placeAt(talk.now, stops).ahead.includes(part));
  const link = row.querySelector('a');
  if (placeAt(talk.now, stops).at === part) link?.setAttribute('aria-current', 'true');
  else link?.removeAttribute('aria-current');
}
