import type { Room } from './shared.ts';

/** Windows of one browser for tests: what is said waits on the way until it is delivered, in whatever order the test likes. */
export function fakeBrowser({ broadcast = true } = {}) {
  const lines = new Set<Line>();
  const onTheWay: (() => void)[] = [];
  const windows: Map<string, ((event: StorageEvent) => void)[]>[] = [];
  const timers: (() => void)[] = [];
  const stored = new Map<string, string>();

  class Line {
    ears: ((event: MessageEvent) => void)[] = [];
    name: string;
    constructor(name: string) {
      this.name = name;
      lines.add(this);
    }
    postMessage(data: unknown) {
      for (const other of lines) {
        if (other !== this && other.name === this.name) onTheWay.push(() => lines.has(other) && other.ears.forEach((hear) => void hear({ data: structuredClone(data) } as MessageEvent)));
      }
    }
    addEventListener(_: string, hear: (event: MessageEvent) => void) {
      this.ears.push(hear);
    }
    close() {
      lines.delete(this);
    }
  }

  function openWindow(): Room {
    const ears = new Map<string, ((event: StorageEvent) => void)[]>();
    windows.push(ears);
    const tell = (key: string, newValue: string | null) => {
      for (const other of windows) {
        if (other !== ears) onTheWay.push(() => (other.get('storage') ?? []).forEach((hear) => void hear({ key, newValue } as StorageEvent)));
      }
    };
    return {
      ...(broadcast && { BroadcastChannel: Line as unknown as typeof BroadcastChannel }),
      localStorage: {
        setItem(key, text) {
          stored.set(key, text);
          tell(key, text);
        },
        removeItem(key) {
          stored.delete(key);
          tell(key, null);
        },
      },
      addEventListener: (kind: string, hear: (event: StorageEvent) => void) => void ears.set(kind, [...(ears.get(kind) ?? []), hear]),
      removeEventListener: (kind: string, hear: (event: StorageEvent) => void) => void ears.set(kind, (ears.get(kind) ?? []).filter((one) => one !== hear)),
      setTimeout: (then) => void timers.push(then),
    };
  }

  /** Delivers what waits, one by one; `pick` says which comes next. */
  function deliver(pick: (waiting: number) => number = () => 0): void {
    while (onTheWay.length > 0) onTheWay.splice(pick(onTheWay.length), 1)[0]?.();
  }

  return { openWindow, deliver, stored, ring: () => timers.splice(0).forEach((then) => void then()), deliverOne: (at: number) => onTheWay.splice(at % Math.max(1, onTheWay.length), 1)[0]?.() };
}
