import { keptSession, type Shelf } from '../../room/kept.ts';
import { isFresh, isSession, newSession, sessionName, type Session } from '../session.ts';
import { takeUp } from '../timing/times.ts';
import { forward } from '../walk.ts';
import type { Podium } from './podium.ts';

/** What comes before a talk: taking up one that broke off, the time by which it has to end, and beginning. */
export function startView(podium: Podium, shelf: () => Shelf): () => void {
  const { root, part, talk, stops, lead, say, t, actions } = podium;
  const kept = keptSession(shelf, sessionName(root.dataset.console ?? ''), isSession);
  let [open, broken] = [true, freshOnly(kept.load())];
  const shows = (yes: boolean) => {
    open = yes;
    draw();
  };
  offer(podium, broken);
  part('plan').hidden = false;
  actions.set('start', () => {
    shows(true);
    part('start').querySelector('h2')?.focus();
  });
  actions.set('begin', () => {
    shows(false);
    lead((session, now) => forward(session, stops, now));
  });
  actions.set('resume', () => {
    const session = broken;
    if (session && lead((_, now) => ({ ...session, times: takeUp(session.times, session.touched ?? now, now) }))) say(t('console.resumed'));
  });
  actions.set('afresh', () => {
    kept.forget();
    broken = undefined;
    offer(podium, broken);
  });
  actions.set('wipe', () => {
    if (!lead(newSession)) return;
    kept.forget();
    shows(true);
    say(t('console.wiped'));
  });
  followEnd(podium);

  function draw(): void {
    part('start').hidden = !open;
    part('notes').hidden = open;
    root.toggleAttribute('data-before', open);
  }

  let begun = false;
  return () => {
    const { times } = talk.now;
    if (talk.revision > 0) offer(podium, undefined);
    if (times.begun !== undefined && !begun) open = false;
    begun = times.begun !== undefined;
    if (begun && talk.control) kept.save({ ...talk.now, touched: Date.now() });
    draw();
  };
}

const freshOnly = (session: Session | undefined) => (session && isFresh(session, Date.now()) ? session : undefined);

function offer({ part, t, clock }: Podium, session: Session | undefined): void {
  part('offer').hidden = !session;
  if (!session) return;
  const { begun = 0 } = session.times;
  const touched = session.touched ?? begun;
  part('offerText').textContent = t('console.resume', { time: clock.time(touched), length: clock.length(touched - begun) });
}

/** A time of day is the next one to come; whoever empties the field has no limit. */
function followEnd({ part, lead, talk }: Podium): void {
  const field = part<HTMLInputElement>('endAt');
  field.addEventListener('change', () => lead((session, now) => ({ ...session, end: nextTime(field.value, now) })));
  talk.onChange(() => {
    if (field !== document.activeElement) field.value = talk.now.end === undefined ? '' : timeOfDay(talk.now.end);
  });
}

function nextTime(value: string, now: number): number | undefined {
  const [hours, minutes] = value.split(':').map(Number);
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return undefined;
  const at = new Date(now);
  at.setHours(hours, minutes, 0, 0);
  return at.getTime() < now ? at.getTime() + 24 * 3_600_000 : at.getTime();
}

const timeOfDay = (at: number) => `${two(new Date(at).getHours())}:${two(new Date(at).getMinutes())}`;
const two = (n: number) => String(n).padStart(2, '0');
