/** A browser in which anything may go wrong: the stage for `faults.test.ts`. */
import { counter } from './fixture.ts';
import { createStore, type Store } from '../store/store.ts';

type Fault = 'quota' | 'exception' | 'kill-before' | 'kill-after' | 'drop' | 'torn';
const FAULTS: Fault[] = ['quota', 'exception', 'kill-before', 'kill-after', 'drop', 'torn'];

/** One disk, up to three tabs, and the dice that decide; the same number gives the same course of events. */
export class FaultyBrowser {
  disk = new Map<string, string>();
  tabs: Tab[] = [];
  day = '2026-11-22';
  /** Chance of a fault at each single operation. */
  rate = 0;
  /** True once two tabs were at work inside one and the same write. */
  raced = false;
  /** What another tab does in such a moment. */
  meanwhile: (tab: Tab) => void = () => {};
  private busy = false;
  /** A fault that stays for some operations: a full disk does not empty itself. */
  private lasting: { fault: Fault; operations: number } | undefined;
  private next: () => number;

  constructor(seed: number) {
    this.next = counter(seed * 2654435761);
  }

  chance = () => (this.next() >>> 4) / 2 ** 28;
  below = (n: number) => Math.floor(this.chance() * n);
  awake = () => this.tabs.filter(({ alive }) => alive);

  fault(): Fault | undefined {
    if (this.rate > 0 && this.lasting && this.lasting.operations-- > 0) return this.lasting.fault;
    if (this.chance() >= this.rate) return undefined;
    const fault = FAULTS[this.below(FAULTS.length)];
    if (fault === 'quota' || fault === 'exception') this.lasting = { fault, operations: this.below(2) * this.below(12) };
    return fault;
  }

  /** Nobody dies while two are inside one write, except as said in `interleave`. */
  mayDie = (tab: Tab) => !this.busy && tab.mortal;

  /** Another tab does a whole piece of work between two operations of this one. One of the two may die of it. */
  interleave(busy: Tab): void {
    const other = this.tabs.find((tab) => tab !== busy && tab.alive && tab.store);
    if (this.busy || this.rate === 0 || !other || this.chance() > 0.02) return;
    this.busy = this.raced = true;
    this.meanwhile(other);
    this.busy = false;
    if (this.chance() < 0.3) busy.mortal = other.alive = false;
  }

  /**
   * After such a moment the one that lived hears of it within milliseconds and writes back. That both die, or the
   * device fills up, within those milliseconds is the one case left open here; the journal covers it.
   */
  settleRace(): void {
    const { rate } = this;
    this.rate = 0;
    for (let round = 0; round < 3; round++) for (const tab of this.awake()) tab.listen();
    for (const tab of this.tabs) tab.mortal = true;
    this.rate = rate;
  }

  /** Everything is killed, and one fresh tab reads what the disk holds. */
  reopened(): Tab {
    this.rate = 0;
    for (const tab of this.tabs) tab.alive = false;
    return new Tab(this);
  }
}

/** A tab with its own faulty view of the disk. Once killed it can do nothing more, whatever its code still tries. */
export class Tab {
  alive = true;
  mortal = true;
  store: Store;
  private queue: [string, string | null][] = [];
  private browser: FaultyBrowser;

  constructor(browser: FaultyBrowser) {
    this.browser = browser;
    browser.tabs.push(this);
    this.store = createStore({ storage: this.storage(), today: () => browser.day, random: () => browser.below(2 ** 32) });
  }

  /** The `storage` events that waited for this tab. */
  listen(): void {
    for (const [key, text] of this.queue.splice(0)) if (this.alive) this.store.heard(key, text);
  }

  private storage() {
    const { disk } = this.browser;
    let names: string[] = [];
    return {
      get length() {
        return disk.size;
      },
      key: (place: number) => {
        if (place === 0) names = [...disk.keys()];
        return names[place] ?? null;
      },
      getItem: (key: string) => {
        if (this.operation() === 'exception') throw new Error('not now');
        return disk.get(key) ?? null;
      },
      setItem: (key: string, text: string) => this.write(key, text),
      removeItem: (key: string) => {
        if (this.operation() === 'drop') return;
        this.tell(key, null);
        disk.delete(key);
      },
    };
  }

  private write(key: string, text: string): void {
    const { disk, below } = this.browser;
    const fault = this.operation();
    if (fault === 'quota') throw new DOMException('full', 'QuotaExceededError');
    if (fault === 'drop' || (fault === 'exception' && below(2) === 0)) return;
    const written = fault === 'torn' ? text.slice(0, below(text.length)) : text;
    this.tell(key, written);
    disk.set(key, written);
    if (fault === 'kill-after' && this.browser.mayDie(this)) this.die();
    if (fault === 'exception') throw new Error('after all');
  }

  private operation(): Fault | undefined {
    if (!this.alive) throw new Error('dead');
    this.browser.interleave(this);
    if (!this.alive) throw new Error('dead');
    const fault = this.browser.fault();
    if (fault === 'kill-before' && this.browser.mayDie(this)) this.die();
    return fault;
  }

  private die(): never {
    this.alive = false;
    throw new Error('killed');
  }

  private tell(key: string, text: string | null): void {
    for (const tab of this.browser.awake()) if (tab !== this) tab.queue.push([key, text]);
  }
}
