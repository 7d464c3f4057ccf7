import { toggleFullScreen, type Sheet } from '../../room/fullScreen.ts';
import type { SharedState } from '../../room/shared.ts';
import type { Session } from '../session.ts';
import { back, forward, goTo, type Stop } from '../walk.ts';

/** Does what a key or a button asks for. False: this window does nothing of the kind, so the press goes on to whoever wants it. */
export function actor(session: SharedState<Session>, stops: Stop[], page: Sheet) {
  const blank = (colour: 'black' | 'white') => (now: Session): Session => ({ ...now, blank: now.blank === colour ? 'no' : colour });
  const to = (now: Session, slide: string | undefined) => (slide === undefined ? now : goTo(now, stops, slide, Date.now()));
  const changes = new Map<string, (now: Session, slide?: string) => Session>(Object.entries({
    next: (now: Session) => forward(now, stops, Date.now()),
    back: (now: Session) => back(now, stops, Date.now()),
    first: (now: Session) => to(now, stops[0]?.slide),
    last: (now: Session) => to(now, stops[stops.length - 1]?.slide),
    black: blank('black'),
    white: blank('white'),
    goTo: to,
  }));
  return (action: string, slide?: string): boolean => {
    if (action === 'fullScreen') void toggleFullScreen(page);
    const change = changes.get(action);
    if (change) session.change((now) => change(now, slide));
    return change !== undefined || action === 'fullScreen';
  };
}
