import { polish } from '../../typography/polish.ts';
import { plain, type Pair } from '../pair.ts';
import type { Finding } from '../problem.ts';

/** Spaces, quotation marks and punctuation of the language: mechanical, so the right text is offered. */
export const typography = ({ entry, language }: Pair): Finding[] =>
  entry.text.flatMap((text) => {
    const fixed = polish(language.tag, text);
    return fixed === text ? [] : [{ rule: 'typography', fixed, values: { found: firstChange(text, fixed) } }];
  });

/** Precomposed letters, so that two texts that look alike are alike. */
export const composed = ({ entry }: Pair): Finding[] => entry.text.flatMap((text) => (text.normalize('NFC') === text ? [] : [{ rule: 'not-nfc' as const, fixed: text.normalize('NFC') }]));

/** A few words around the first sign that differs. */
function firstChange(text: string, fixed: string): string {
  let at = 0;
  while (at < text.length && text[at] === fixed[at]) at += 1;
  return text.slice(Math.max(0, at - 12), at + 12).trim();
}

/** How long a translation is beside its English, from pairs in use: fr, es and ar of the design, with a margin of a quarter. */
const bands: Record<string, readonly [number, number]> = { fr: [1.03, 1.45], es: [1.0, 1.35], ar: [0.76, 1.11] };
const margin = 1.25;
const long = 80;

/** A long text that has become much longer or much shorter than its language makes it. */
export function length({ entry, segment, language }: Pair): Finding[] {
  const band = Object.hasOwn(bands, language.path) ? bands[language.path] : undefined;
  const source = plain(segment.text).length;
  if (!band || source <= long || segment.plural !== undefined) return [];
  return entry.text.flatMap((text) => {
    const times = plain(text).length / source;
    return times < band[0] / margin || times > band[1] * margin ? [{ rule: 'length', values: { times: times.toFixed(2), least: band[0].toFixed(2), most: band[1].toFixed(2) } }] : [];
  });
}
