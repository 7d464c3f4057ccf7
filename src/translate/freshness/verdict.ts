import type { Resolved } from '../catalogue/resolve.ts';
import { wordCount } from '../tree/translatedFile.ts';
import { accented } from './accented.ts';
import { frameTexts } from './frame.ts';
import type { Situation, Truth } from './situation.ts';

/** What is true of a segment, and what was said of it. */
export interface Verdict {
  text: string;
  words: number;
  /** Is it what the situation is about, or does it only stand around? */
  touched: boolean;
  truth: keyof Truth | 'fresh';
  got: Resolved['state'];
  /** Shown as up to date though its source has changed. */
  falseDone: boolean;
  /** Called behind or missing though its translation says what the source says. */
  falseOutdated: boolean;
  /** A translation that still says most of it, and that a reader does not get. */
  hidden: boolean;
  /** An earlier wording is shown that is another text's. */
  stranger: boolean;
}

/** Holds what was computed against what is true, segment by segment. */
export function verdicts({ file, truth }: Situation, resolved: readonly Resolved[]): Verdict[] {
  const around = frameTexts(file);
  return resolved.map(({ segment, state, text }) => {
    const touched = !around.has(segment.text);
    const [kind, earlier] = touched ? trueOf(segment.text, truth) : (['fresh', undefined] as const);
    const done = state === 'current' || state === 'draft';
    return {
      text: segment.text,
      words: wordCount(segment),
      touched,
      truth: kind,
      got: state,
      falseDone: kind !== 'fresh' && done,
      falseOutdated: kind === 'fresh' && !done,
      hidden: kind !== 'missing' && text === undefined,
      stranger: text !== undefined && !madeFrom(text[0] ?? '', kind === 'missing' ? undefined : (earlier ?? segment.text), kind === 'fresh'),
    };
  });
}

function trueOf(text: string, { behind = {}, missing = [] }: Truth): [Verdict['truth'], string | undefined] {
  if (missing.some((beginning) => text.startsWith(beginning))) return ['missing', undefined];
  const [, earlier] = Object.entries(behind).find(([beginning]) => text.startsWith(beginning)) ?? [];
  return earlier === undefined ? ['fresh', undefined] : ['behind', earlier];
}

/** What is fresh may have been confirmed or written anew, and is not looked at. */
const madeFrom = (text: string, source: string | undefined, fresh: boolean): boolean => fresh || (source !== undefined && plain(text).startsWith(accented(plain(source))));
const plain = (text: string) => text.replace(/<\/?[gx]\d+\/?>/g, '');

/** The beginnings that a situation names and that no segment has: a mistake in the situation. */
export const unnamed = ({ truth }: Situation, resolved: readonly Resolved[]): string[] =>
  [...Object.keys(truth.behind ?? {}), ...(truth.missing ?? [])].filter((beginning) => !resolved.some(({ segment }) => segment.text.startsWith(beginning)));
