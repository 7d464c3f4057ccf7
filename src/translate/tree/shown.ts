import type { Resolved } from '../catalogue/resolve.ts';
import type { Segment } from '../segment/segment.ts';
import { written } from '../segment/written.ts';
import { marked, type Showing } from './marked.ts';

/**
 * The bytes a page is built from, for one segment: the translation, or the source, marked where it stands in another
 * language than the page or is behind. `undefined` leaves the source's own bytes.
 */
export function shown({ segment, state, text }: Resolved, inner: string, forms: readonly string[]): string | undefined {
  if (segment.plural !== undefined) return text && state !== 'missing' ? counted(text, forms) : undefined;
  const translation = text?.[0];
  if (segment.form === 'svg') return translation === undefined ? undefined : written(segment, translation, inner);
  if (segment.weight === 'interface') return translation === undefined ? inMarks(segment, inner, 'e') : written(segment, translation, inner);
  if (/\/accept$/.test(segment.context)) return translation === undefined ? undefined : written(segment, translation, inner);
  if (translation === undefined) return inMarks(segment, inner, 'e');
  const careful = segment.weight === 'critical';
  if (careful && state !== 'current') return inMarks(segment, inner, state === 'draft' ? 'd' : 'c', translation);
  if (state === 'stale') return segment.weight === 'question' ? inMarks(segment, inner, 'e') : inMarks(segment, inner, 's', translation);
  return written(segment, translation, inner);
}

/** Source and translation together, in the form of the file. What a plain attribute says needs no second text. */
function inMarks(segment: Segment, inner: string, showing: Showing, translation?: string): string {
  const ours = translation === undefined ? undefined : segment.form === 'mdx' ? written(segment, translation, inner) : translation;
  const source = segment.form === 'mdx' ? inner : segment.text;
  const both = showing === 's' ? marked('s', ours ?? '', source) : marked(showing, source, ours);
  return segment.form === 'mdx' ? both : written(segment, segment.form === 'attribute' ? marked(showing === 's' ? 's' : 'e', showing === 's' ? (ours ?? '') : source) : both, inner);
}

/** A counted text in YAML, one line for each plural form of the language. */
const counted = (text: readonly string[], forms: readonly string[]): string => `{ ${forms.map((form, i) => `${form}: ${JSON.stringify(text[i] ?? '')}`).join(', ')} }`;
