import { firstSlide, type Session } from './session.ts';
import type { Place } from './timing/forecast.ts';
import { begin, enter } from './timing/times.ts';

/** One slide in its place: which part of the talk its time belongs to, and how many steps it shows one after another. */
export interface Stop {
  slide: string;
  part: string;
  steps: number;
}

/**
 * The next step, or the first state of the next slide that is not left out. What blanks the screen is taken away first, so
 * that nobody walks on in the dark; leaving the first slide starts the clock.
 */
export function forward(session: Session, stops: Stop[], now: number): Session {
  if (session.blank !== 'no') return { ...session, blank: 'no' };
  const [here, next] = [stopOf(session, stops), neighbour(session, stops, 1)];
  if (here && session.step < here.steps) return { ...session, step: session.step + 1 };
  return next ? goTo(session, stops, next.slide, now) : session;
}

/** One step back, or the last state of the slide before. */
export function back(session: Session, stops: Stop[], now: number): Session {
  if (session.blank !== 'no') return { ...session, blank: 'no' };
  if (session.step > 0) return { ...session, step: session.step - 1 };
  const before = neighbour(session, stops, -1);
  return before ? { ...goTo(session, stops, before.slide, now), step: before.steps } : session;
}

/** Shows a slide, also one that is left out: whoever chooses it wants it. An unknown one changes nothing. */
export function goTo(session: Session, stops: Stop[], slide: string, now: number): Session {
  const stop = stops.find((one) => one.slide === slide);
  if (!stop) return session;
  const from = stopOf(session, stops)?.part ?? stop.part;
  const times = session.slide === firstSlide && slide !== firstSlide ? begin(session.times, stop.part, now) : session.times;
  return { ...session, slide, step: 0, blank: 'no', times: enter(times, from, stop.part, now) };
}

/** The slide that comes next, or came before, passing over what is left out. */
export function neighbour({ slide, dropped }: Session, stops: Stop[], way: 1 | -1): Stop | undefined {
  const rest = way === 1 ? stops.slice(placeOf(slide, stops) + 1) : stops.slice(0, placeOf(slide, stops)).reverse();
  return rest.find(({ part }) => !dropped.includes(part));
}

/** The part in view, and the parts that have slides from here on. */
export function placeAt(session: Session, stops: Stop[]): Place {
  const ahead = stops.slice(placeOf(session.slide, stops)).map(({ part }) => part);
  return { at: ahead[0] ?? '', ahead: [...new Set(ahead)] };
}

/** The slide in view. One that the lesson no longer has counts as the first. */
export const stopOf = ({ slide }: Session, stops: Stop[]): Stop | undefined => stops[placeOf(slide, stops)];

const placeOf = (slide: string, stops: Stop[]) => Math.max(0, stops.findIndex((stop) => stop.slide === slide));
