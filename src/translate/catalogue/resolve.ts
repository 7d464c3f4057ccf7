import type { Segment } from '../segment/segment.ts';
import type { Catalogue, Entry } from './entry.ts';
import { fitting } from './forms.ts';
import { match } from './match.ts';
import { flaws, type Flaw } from './sound.ts';
import { madeFrom, stateOf, type State } from './state.ts';

/** A segment of today with its translation and how it stands. */
export interface Resolved {
  segment: Segment;
  state: State;
  /** The translation; missing where there is none that can be shown. */
  text?: string[];
  entry?: Entry;
  /** Why a translation that is there is not shown. */
  flaws: Flaw[];
}

/** Every segment of a file with its state in a language. A translation with a flaw counts as missing, and nothing else suffers. */
export function resolve(segments: readonly Segment[], catalogue: Catalogue, { direction, forms }: { direction: 'ltr' | 'rtl'; forms: number }): Resolved[] {
  return match(segments, catalogue.entries).map(({ segment, entry }) => {
    const state = stateOf(entry, segment);
    if (!entry || state === 'missing') return { segment, state: 'missing', entry, flaws: [] };
    const behind = state === 'stale';
    const text = fitting(entry, segment.plural !== undefined, forms);
    const found = [...(behind ? behindFlaws(segment, entry, text, direction) : flaws(segment, text, direction)), ...formFlaws(segment, text, forms)];
    if (found.length > 0) return { segment, state: 'missing', entry, flaws: found };
    return { segment, state, text: behind ? text.map((form) => withoutOldTags(form, segment)) : text, entry, flaws: [] };
  });
}

/**
 * What is behind is held against the words it was made from, and may not ask for a value that nobody fills in today. An
 * address has to be in today's words: an old one may lead to somebody else by now, and a forged source may have brought it in.
 */
function behindFlaws(segment: Segment, entry: Entry, text: string[], direction: 'ltr' | 'rtl'): Flaw[] {
  const { source, plural } = madeFrom(entry);
  const made = { text: source, plural: segment.plural === undefined ? undefined : (plural ?? source), form: 'yaml' as const };
  const addresses = flaws({ ...segment, form: 'yaml' }, text, direction).filter(({ kind }) => kind === 'markup');
  const found = [...flaws(made, text, direction), ...addresses];
  const [asked, filled] = [holes(text.join(' ')), holes(`${segment.text} ${segment.plural ?? ''}`)];
  return found.length > 0 || asked.every((name) => filled.includes(name)) ? found : [{ kind: 'placeholders', found: asked.join(' '), expected: filled.join(' ') }];
}

const holes = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])];

/** The words of a translation that is behind, without links and references when those of today are others. */
const withoutOldTags = (text: string, segment: Segment): string =>
  segment.form !== 'mdx' || flaws(segment, [text]).every(({ kind }) => kind !== 'tags' && kind !== 'nesting') ? text : text.replace(/<\/?[gx]\d+\/?>/g, '');

const formFlaws = (segment: Segment, text: readonly string[], forms: number): Flaw[] => {
  const expected = segment.plural === undefined ? 1 : forms;
  return text.length === expected && text.every((form) => form.trim() !== '') ? [] : [{ kind: 'form', found: String(text.length), expected: String(expected) }];
};
