import type { Channel as Line } from '../../room/channel.ts';
import type { Happening, LogEvent } from './event.ts';
import type { Keeper, Place } from './keeper.ts';
import { readEvent } from './readEvent.ts';

/** What the windows that share a log tell one another. */
export type Said = { kind: 'added'; event: LogEvent } | { kind: 'wiped' };

/** A log in this window. Lines are written first and shown then; none is ever changed. */
export interface Log {
  /** All lines that are kept, in the order they came to this window. */
  readonly events: LogEvent[];
  /** Where the latest line lies; the first place tried while there is none. */
  readonly place: Place;
  write(what: Happening, minute: number): Promise<LogEvent>;
  /** Takes in lines from elsewhere, such as another laptop's file. Gives how many were new. */
  take(events: LogEvent[]): Promise<number>;
  /** False: something could not be removed. */
  wipe(): Promise<boolean>;
  onChange(look: () => void): void;
  /** Reads again what other windows may have written while this one slept. */
  refresh(): Promise<void>;
}

export interface Desk {
  /** Where a line is kept: the first that can does. */
  keepers: Keeper[];
  line: Line<Said>;
  now(): number;
  /** Marks the lines of this window; never the same twice. */
  random: string;
  /** Whose laptop it is. Asked at every line, for it is typed in. */
  writer(): string;
}

/** Opens a log with all that was ever written to it. */
export async function openLog({ keepers, line, now, random, writer }: Desk): Promise<Log> {
  const events = new Map<string, LogEvent>();
  const looks: (() => void)[] = [];
  let place: Place = keepers[0]?.place ?? 'page';
  let written = 0;
  let latest = 0;
  const look = () => looks.forEach((one) => void one());

  /** A device clock that is set back must not turn the order of what one person wrote. */
  const stamp = (minute: number) => {
    latest = Math.max(now(), latest);
    written += 1;
    return { id: `${writer()}-${random}-${written}`, at: latest, minute, writer: writer() };
  };

  async function keep(event: LogEvent): Promise<void> {
    for (const keeper of keepers) {
      if (!(await keeper.add(event))) continue;
      place = keeper.place;
      break;
    }
    events.set(event.id, event);
    line.post({ kind: 'added', event });
  }

  async function refresh(): Promise<void> {
    const found = (await Promise.all(keepers.map((keeper) => keeper.all()))).flat().filter(({ id }) => !events.has(id));
    for (const event of found) events.set(event.id, event);
    if (found.length > 0) look();
  }

  line.listen((said) => {
    const event = said?.kind === 'added' ? readEvent(said.event) : undefined;
    if (said?.kind === 'wiped') events.clear();
    else if (event) events.set(event.id, event);
    else return;
    look();
  });
  await refresh();

  return {
    get events() {
      return [...events.values()];
    },
    get place() {
      return place;
    },
    async write(what, minute) {
      const event = { ...stamp(minute), ...what } as LogEvent;
      await keep(event);
      look();
      return event;
    },
    async take(more) {
      const fresh = more.filter(({ id }) => !events.has(id));
      for (const event of fresh) await keep(event);
      look();
      return fresh.length;
    },
    async wipe() {
      const gone = await Promise.all(keepers.map((keeper) => keeper.wipe()));
      events.clear();
      line.post({ kind: 'wiped' });
      look();
      return gone.every(Boolean);
    },
    onChange: (one) => void looks.push(one),
    refresh,
  };
}
