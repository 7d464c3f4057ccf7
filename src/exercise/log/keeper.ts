import type { LogEvent } from './event.ts';

/** Where a line lies: on the device, in this tab until it closes, or in this page alone. */
export type Place = 'device' | 'tab' | 'page';

/** Something that can hold the lines of one log. It never throws, and never claims what it has not kept. */
export interface Keeper {
  place: Place;
  all(): Promise<LogEvent[]>;
  /** True once the line can be read back after a crash of the browser (`device`), a reload (`tab`), or now (`page`). */
  add(event: LogEvent): Promise<boolean>;
  /** True when nothing is left. */
  wipe(): Promise<boolean>;
}

/** The last resort: as long as the page is open. */
export function inPage(): Keeper {
  const lines = new Map<string, LogEvent>();
  return {
    place: 'page',
    all: async () => [...lines.values()],
    async add(event) {
      lines.set(event.id, event);
      return true;
    },
    async wipe() {
      lines.clear();
      return true;
    },
  };
}
