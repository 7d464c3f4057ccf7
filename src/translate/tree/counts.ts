import type { Resolved } from '../catalogue/resolve.ts';
import type { State } from '../catalogue/state.ts';
import { wordCount } from './translatedFile.ts';

/** How a file stands in a language. */
export interface Counts {
  /** Segments by state. */
  sentences: Record<State, number>;
  /** Words of the source by state. */
  words: Record<State, number>;
  /** Safety steps that are behind or missing. */
  criticalBehind: number;
  /** Translations that are there and cannot be shown. */
  flawed: number;
  /** Too little is translated: the page stands in the source language. */
  held: boolean;
  /** What most needs a translator, the most urgent first. */
  waiting: Waiting[];
}

/** One sentence that waits for somebody. */
export interface Waiting {
  text: string;
  state: State;
  critical: boolean;
}

const none = (): Record<State, number> => ({ current: 0, draft: 0, stale: 0, missing: 0 });

export function counts(resolved: readonly Resolved[], held: boolean): Counts {
  const out: Counts = { sentences: none(), words: none(), criticalBehind: 0, flawed: 0, held, waiting: waiting(resolved) };
  for (const { segment, state, flaws } of resolved) {
    out.sentences[state] += 1;
    out.words[state] += wordCount(segment);
    if (segment.weight === 'critical' && (state === 'stale' || state === 'missing')) out.criticalBehind += 1;
    if (flaws.length > 0) out.flawed += 1;
  }
  return out;
}

/** Several files as one. */
export function sum(all: readonly Counts[]): Counts {
  const out = counts([], all.length > 0 && all.every(({ held }) => held));
  for (const one of all) {
    for (const state of Object.keys(out.words) as State[]) {
      out.words[state] += one.words[state];
      out.sentences[state] += one.sentences[state];
    }
    out.criticalBehind += one.criticalBehind;
    out.flawed += one.flawed;
  }
  out.waiting = all.flatMap((one) => one.waiting).sort(byUrgency);
  return out;
}

/** As many of each file as a page of work could take. */
const most = 10;

const waiting = (resolved: readonly Resolved[]): Waiting[] =>
  resolved
    .filter(({ state }) => state !== 'current')
    .map(({ segment, state }) => ({ text: segment.text, state, critical: segment.weight === 'critical' }))
    .sort(byUrgency)
    .slice(0, most);

const order: State[] = ['stale', 'missing', 'draft', 'current'];

/** Safety steps before anything; then what is behind, what is missing, what nobody has read. */
const byUrgency = (a: Waiting, b: Waiting): number => Number(b.critical) - Number(a.critical) || order.indexOf(a.state) - order.indexOf(b.state);
