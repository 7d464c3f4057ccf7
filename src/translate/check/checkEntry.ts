import { isEmpty } from '../catalogue/entry.ts';
import { isFlagged, madeFrom, sameSource } from '../catalogue/state.ts';
import type { Pair } from './pair.ts';
import type { Finding } from './problem.ts';
import { force } from './rules/force.ts';
import { history, unchanged } from './rules/history.ts';
import { kept } from './rules/kept.ts';
import { addressFindings, markup } from './rules/markup.ts';
import { numbers } from './rules/numbers.ts';
import { script } from './rules/script.ts';
import { shape } from './rules/shape.ts';
import { composed, length, typography } from './rules/style.ts';
import { terms } from './rules/terms.ts';

/** Everything there is to say about one translation. */
export function checkEntry(pair: Pair): Finding[] {
  if (isEmpty(pair.entry)) return history(pair);
  const behind = isFlagged(pair.entry) || !sameSource(pair.entry, pair.segment);
  const holds = behind ? asItWas(pair) : pair;
  const shaped = shape(holds);
  const addresses = shaped.some(({ rule }) => rule === 'address') ? [] : addressFindings(holds);
  const structure = [...shaped, ...markup(holds), ...addresses, ...composed(pair)];
  // What is behind is waiting for a translator, and words are compared once it is not.
  if (behind) return [...structure, ...history(pair)];
  return [...structure, ...kept(pair), ...history(pair), ...meaning(pair), ...typography(pair), ...length(pair), ...terms(pair)];
}

const meaning = (pair: Pair): Finding[] => {
  const same = unchanged(pair);
  return same.length > 0 ? same : [...numbers(pair), ...force(pair), ...script(pair)];
};

/** The translation beside the words it was made from, as the base has them. What its tags stood for is no longer known. */
function asItWas(pair: Pair): Pair {
  const { segment, entry, before } = pair;
  const made = pair.based ? before && madeFrom(before) : madeFrom(entry);
  const text = made?.source || segment.text;
  return { ...pair, segment: { ...segment, text, plural: made ? made.plural : segment.plural, form: 'yaml', tags: [] } };
}
