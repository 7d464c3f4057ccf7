import { back, forward, goTo, placeAt } from '../walk.ts';
import { discuss, goOn, isDiscussing } from '../timing/times.ts';
import type { Session } from '../session.ts';
import type { Podium } from './podium.ts';

/** What moves the talk, for buttons, keys and clicker alike. */
export function talkActions({ stops, lead, talk, actions, say, t }: Podium): void {
  const turn = (make: (session: Session, now: number) => Session) => () => lead(make);
  actions.set('next', turn((session, now) => forward(session, stops, now)));
  actions.set('back', turn((session, now) => back(session, stops, now)));
  actions.set('first', turn((session, now) => goTo(session, stops, stops[0]?.slide ?? '', now)));
  actions.set('last', turn((session, now) => goTo(session, stops, stops[stops.length - 1]?.slide ?? '', now)));
  for (const colour of ['black', 'white'] as const) {
    actions.set(colour, () => {
      if (!lead((session) => ({ ...session, blank: session.blank === colour ? 'no' : colour }))) return false;
      say(t(talk.now.blank === 'no' ? 'console.slideBack' : colour === 'black' ? 'console.blackNow' : 'console.whiteNow'));
      return true;
    });
  }
  actions.set('questions', turn((session, now) => ({ ...session, times: isDiscussing(session.times) ? goOn(session.times, placeAt(session, stops).at, now) : discuss(session.times, now) })));
  actions.set('take', () => {
    talk.take();
    say(t('console.tookControl'));
  });
}
