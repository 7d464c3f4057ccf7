import { flaws, type Flaw } from '../../catalogue/sound.ts';
import { isEmpty } from '../../catalogue/entry.ts';
import type { Pair } from '../pair.ts';
import type { Finding, Rule } from '../problem.ts';
import { tagFindings } from './tags.ts';

/** What has to be true of a translation for its page to hold. Where one of these fails, the page shows the source. */
export function shape(pair: Pair): Finding[] {
  const { segment, entry, language } = pair;
  const expected = segment.plural === undefined ? 1 : language.plurals.length;
  const filled = entry.text.filter((text) => text.trim() !== '').length;
  if (entry.text.length !== expected || (!isEmpty(entry) && filled !== expected)) {
    return [{ rule: 'forms', values: { found: String(Math.min(filled, entry.text.length)), expected: String(expected) } }];
  }
  const found = flaws(segment, entry.text, language.direction);
  const tags = segment.form === 'mdx' ? entry.text.flatMap((text) => tagFindings(segment, text)) : [];
  return [...tags, ...found.flatMap(asFinding)];
}

const rules: Partial<Record<Flaw['kind'], Rule>> = { placeholders: 'placeholders', bidi: 'bidi', invisible: 'invisible', length: 'too-long', markup: 'address' };

/** Tags have messages of their own, because they have to name what was lost. */
function asFinding({ kind, found, expected }: Flaw): Finding[] {
  const rule = rules[kind];
  return rule ? [{ rule, values: { found: found || '–', expected: expected || '–' } }] : [];
}
