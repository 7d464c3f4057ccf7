import type { Catalogue } from '../catalogue/entry.ts';
import { resolve, type Resolved } from '../catalogue/resolve.ts';
import type { Segment } from '../segment/segment.ts';
import { segments, type Translatable } from '../segment/segments.ts';
import type { Locale } from '../schema.ts';
import { shown } from './shown.ts';
import { splice } from './splice.ts';

export interface TranslatedFile {
  /** The source file in the other language, ready for the same loaders. */
  text: string;
  /** Every segment with its state. */
  resolved: Resolved[];
  /** Too little is translated to show anything of it: the page is shown in the source language. */
  held: boolean;
}

type Language = Pick<Locale, 'direction' | 'plurals' | 'threshold'>;

/** One source file in one language: same bytes, other words. */
export function translatedFile(path: string, source: string, kind: Translatable, catalogue: Catalogue, language: Language): TranslatedFile {
  const resolved = resolve(segments(path, source, kind), catalogue, { direction: language.direction, forms: language.plurals.length });
  const held = kind.weight !== 'interface' && share(resolved) < language.threshold;
  const whole = wholeQuestions(held ? resolved.map(inSource) : resolved);
  const changes = whole.flatMap((one) => {
    const { from, to } = one.segment;
    const text = shown(one, source.slice(from, to), language.plurals);
    return text === undefined ? [] : [{ from, to, text }];
  });
  return { text: splice(source, changes), resolved, held };
}

/** How much of a file has a translation, from 0 to 1, counted in words of the source. */
export function share(resolved: readonly Resolved[]): number {
  const words = (list: readonly Resolved[]) => list.reduce((sum, { segment }) => sum + wordCount(segment), 0);
  return words(resolved) === 0 ? 1 : words(resolved.filter(({ state }) => state !== 'missing')) / words(resolved);
}

/** Words of a segment, without its tags. */
export const wordCount = ({ text }: Pick<Segment, 'text'>): number => text.replace(/<\/?[gx]\d+\/?>/g, ' ').match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

const inSource = ({ segment, flaws }: Resolved): Resolved => ({ segment, state: 'missing', flaws });

/** A question stands whole in one language: half of it in another would change what is asked. */
function wholeQuestions(resolved: Resolved[]): Resolved[] {
  const behind = new Set(resolved.filter(({ segment, state }) => segment.weight === 'question' && (state === 'stale' || state === 'missing')).map(questionOf));
  return resolved.map((one) => (one.segment.weight === 'question' && behind.has(questionOf(one)) ? inSource(one) : one));
}

/** `items/call-status` of `items/call-status/options/treaty/why`. */
const questionOf = ({ segment }: Resolved): string => segment.context.split('/').slice(0, 2).join('/');
