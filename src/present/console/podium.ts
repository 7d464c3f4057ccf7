import { clockText, type ClockText } from '../../room/clockText.ts';
import type { SharedState } from '../../room/shared.ts';
import { readWords } from '../../translate/readWords.ts';
import type { Session } from '../session.ts';
import type { Part } from '../timing/forecast.ts';
import { readStops } from '../view/stops.ts';
import type { Stop } from '../walk.ts';

/** What every part of the console works with: the page, its words, the slides in order, and the talk all windows share. */
export interface Podium {
  root: HTMLElement;
  page: Window & typeof globalThis;
  t: ReturnType<typeof readWords>;
  clock: ClockText;
  stops: Stop[];
  parts: Part[];
  talk: SharedState<Session>;
  /** A named place of the page. */
  part<Place extends HTMLElement = HTMLElement>(name: string): Place;
  /** The title of a part of the talk, as its outline has it. */
  titleOf(part: string): string;
  /** Changes the talk if this window leads it. True: it did. */
  lead(make: (session: Session, now: number) => Session): boolean;
  /** A short message, seen and spoken. */
  say(text: string): void;
  /** What buttons and keys ask for, by name. False: there was nothing to do, so a key keeps its usual meaning. */
  actions: Map<string, (key?: string) => unknown>;
}

export function podiumOf(root: HTMLElement, page: Window & typeof globalThis, talk: SharedState<Session>): Podium {
  const part = <Place extends HTMLElement>(name: string) => root.querySelector<Place>(`[data-part="${name}"]`) ?? (page.document.createElement('p') as HTMLElement as Place);
  const stops = readStops(root);
  return {
    root,
    page,
    t: readWords(page.document),
    clock: clockText({ tag: root.dataset.tag ?? 'en', digits: root.dataset.digits ?? 'latn' }),
    stops,
    parts: partsOf(root, stops),
    talk,
    part,
    titleOf: (id) => entryOf(root, id)?.dataset.title ?? id,
    lead(make) {
      if (talk.control) talk.change((session) => make(session, Date.now()));
      return talk.control;
    },
    say(text) {
      part('said').textContent = text;
    },
    actions: new Map(),
  };
}

/** Every part that has slides, in order; the minutes stand in the outline. */
function partsOf(root: HTMLElement, stops: Stop[]): Part[] {
  return [...new Set(stops.map(({ part }) => part))].map((id) => {
    const { minutes, extra } = entryOf(root, id)?.dataset ?? {};
    return { id, minutes: Number(minutes) || 0, extra: extra !== undefined };
  });
}

const entryOf = (root: HTMLElement, part: string) => root.querySelector<HTMLElement>(`[data-outline="${CSS.escape(part)}"]`);
