import { headlineOf, nextOf, type Draw, type Lead } from './lead.ts';
import { part } from './parts.ts';

/** Short things said; each is taken away again before it hides anything for long. */
export function sayIn(place: HTMLElement): Lead['say'] {
  let timer = 0;
  return (text) => {
    place.textContent = text;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      place.textContent = '';
    }, 5000);
  };
}

/** Says once that a message is due. */
export function dueSaid(lead: Lead): Draw {
  let told: string | undefined;
  return () => {
    const next = nextOf(lead.run());
    if (next?.state !== 'due' || next.id === told || !lead.run().started?.clock) return;
    told = next.id;
    lead.say(lead.t('lead.saidDue', { headline: headlineOf(next) }));
  };
}

/** Which part of the window is seen: set-up, play, or what comes after. */
export function views({ root, run }: Lead): Draw {
  let last = '';
  return () => {
    const now = run().stopped === 'end' ? 'after' : 'play';
    if (now === last) return;
    last = now;
    for (const name of ['setUp', 'play', 'after']) part(root, name).hidden = name !== now;
    if (now === 'after') part(root, 'after').querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  };
}
