import type { EventOf, LogEvent } from '../log/event.ts';

/** The exercise clock. It is worked out from time stamps, so it is right after a crash and in a window nobody looked at. */
export interface Clock {
  minute: number;
  running: boolean;
  /** Why it stands for everybody; none while the exercise goes on. */
  stopped?: EventOf<'stopped'>['why'];
}

const minuteOfTime = 60_000;

/** What the clock shows at `now`. A clock that is off stands at the latest minute that somebody went to. */
export function clockOf(events: LogEvent[], now: number): Clock {
  const clock: Clock = { minute: 0, running: false };
  let start: EventOf<'started'> | undefined;
  let since = 0;
  const go = (at: number) => {
    if (clock.running && start) clock.minute += Math.max(0, at - since) * (start.ratio / minuteOfTime);
    since = Math.max(at, since);
  };
  for (const event of events) {
    go(event.at);
    if (event.kind === 'started') start ??= event;
    turn(clock, event, start?.clock ?? false);
  }
  go(now);
  return clock;
}

function turn(clock: Clock, event: LogEvent, ticks: boolean): void {
  if (event.kind === 'started' || event.kind === 'resumed') clock.running = ticks && !clock.stopped;
  if (event.kind === 'paused') clock.running = false;
  if (event.kind === 'jumped') clock.minute = event.to;
  if (event.kind === 'released' && !ticks) clock.minute = Math.max(clock.minute, event.minute);
  if (event.kind === 'stopped') Object.assign(clock, { running: false, stopped: event.why });
  if (event.kind === 'continued') Object.assign(clock, { running: ticks, stopped: undefined });
}
