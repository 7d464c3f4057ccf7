import { canDrop, forecast, type Forecast } from '../timing/forecast.ts';
import { discussion, isDiscussing, spentOn } from '../timing/times.ts';
import { placeAt } from '../walk.ts';
import type { Podium } from './podium.ts';

const minute = 60_000;

/** The clocks. They are read from timestamps whenever they are drawn, so it does not matter how often that is. */
export function timesView(podium: Podium): () => void {
  return () => {
    const { talk, parts, stops } = podium;
    const now = Date.now();
    const { times, dropped, end } = talk.now;
    const plan = { parts, dropped, end };
    const place = placeAt(talk.now, stops);
    const ahead = forecast(plan, times, place, now);
    showClocks(podium, ahead, now);
    showPart(podium, ahead, place.at);
    showDiscussion(podium, now);
    showDrops(podium, ahead.late >= minute ? canDrop(plan, times, place, now) : [], ahead.late >= minute);
  };
}

function showClocks({ part, clock, t, talk }: Podium, { spent, planned, projected, late }: Forecast, now: number): void {
  const minutes = Math.round(Math.abs(late) / minute);
  part('now').textContent = clock.time(now);
  part('spent').textContent = clock.length(spent);
  part('planned').textContent = t('console.spentOf', { length: clock.length(planned) });
  part('ends').textContent = clock.time(projected);
  const begun = talk.now.times.begun !== undefined || talk.now.end !== undefined;
  part('late').textContent = !begun ? '' : minutes < 1 ? t('console.inTime') : t(late > 0 ? 'console.late' : 'console.early', { n: clock.number(minutes) });
  part('late').dataset.late = String(late >= minute);
}

function showPart({ part, clock, t, parts }: Podium, { partLeft }: Forecast, at: string): void {
  const planned = parts.find(({ id }) => id === at)?.minutes ?? 0;
  part('partLeft').textContent = partLeft === undefined ? '–' : clock.length(Math.abs(partLeft));
  part('partLabel').textContent = t(partLeft !== undefined && partLeft < 0 ? 'console.partOver' : 'console.partLeft');
  part('partOf').textContent = planned ? t('console.partOf', { length: clock.length(planned * minute) }) : '';
  part('partBox').dataset.late = String(partLeft !== undefined && partLeft < 0);
}

function showDiscussion({ root, part, clock, t, talk }: Podium, now: number): void {
  const { times } = talk.now;
  const on = isDiscussing(times);
  part('discussing').hidden = !on;
  part('discussing').textContent = on ? t('console.discussing', { length: clock.length(spentOn(times, discussion, now)) }) : '';
  root.querySelector('[data-act="questions"]')?.setAttribute('aria-pressed', String(on));
}

/** The list is made anew only when it changes: a button that is about to be pressed must stay the same button. */
function showDrops({ part, t, titleOf, lead, say }: Podium, drops: { id: string; minutes: number }[], late: boolean): void {
  const list = part('dropList');
  const drawn = JSON.stringify(drops);
  part('drop').hidden = !late;
  part('dropText').textContent = t(drops.length > 0 ? 'console.drop' : 'console.dropNothing');
  if (list.dataset.drawn === drawn) return;
  list.dataset.drawn = drawn;
  list.replaceChildren(
    ...drops.map(({ id, minutes }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'console-button';
      button.textContent = t('console.dropOne', { title: titleOf(id), n: minutes });
      button.addEventListener('click', () => lead((session) => ({ ...session, dropped: [...session.dropped, id] })) && say(t('console.dropped', { title: titleOf(id) })));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
}
