import type { KeyRow } from '../../room/keys.ts';
import type { Lead } from './lead.ts';
import { part } from './parts.ts';
import { view } from './side.ts';
import { delayOne, pauseOrGoOn, releaseOne, withNext } from './steer.ts';

const letter = (action: string, ...keys: string[]): KeyRow => ({ name: action, action, keys, when: 'unlessTyping' });

/** The keys of a lead. Letters leave fields alone; F2 goes to the log from a field too. */
export const leadKeys: KeyRow[] = [
  { name: 'quickAlways', action: 'quick', keys: ['F2'], when: 'always' },
  { name: 'back', action: 'back', keys: ['Escape'], when: 'always' },
  letter('quick', 'l', '/'),
  letter('release', 'r'),
  letter('decide', 'd'),
  letter('delay', '+'),
  letter('pause', 'p'),
  letter('improvise', 'i'),
  letter('observe', 'o'),
  letter('wall', 'w'),
  letter('stop', 'x'),
];

/** While everything stands still for a real incident, only these work. */
export const alwaysAllowed = ['quick', 'back', 'wall'];

/** What each key does; false: nothing, and the press goes on to the browser. */
export function actionsOf(lead: Lead, notes: { go(): void; back(): boolean }, alarm: { ask(): void; back(): boolean }): Record<string, () => unknown> {
  const focus = (selector: string) => lead.root.querySelector<HTMLElement>(selector)?.focus();
  return {
    quick: notes.go,
    back: () => notes.back() || alarm.back() || leave(lead),
    release: () => withNext(lead, releaseOne),
    decide: () => focus('[data-lead="main"] [data-option], [data-lead="main"] [data-slot="own"]'),
    delay: () => withNext(lead, delayOne),
    pause: () => pauseOrGoOn(lead),
    improvise: () => lead.show('improvise'),
    observe() {
      view(lead, 'observe');
      part(lead.root, 'observe').querySelector('input')?.focus();
    },
    wall: lead.openWall,
    stop: alarm.ask,
  };
}

/** Escape leaves what was asked for, and returns to where the room is. */
function leave(lead: Lead): boolean {
  if (lead.shown() === undefined) return false;
  lead.show(undefined);
  return true;
}
