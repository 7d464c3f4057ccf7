import { diffWords } from 'diff';
import { essence } from '../../catalogue/sameText.ts';
import { similarity } from '../../catalogue/similarity.ts';
import { isFlagged, madeFrom, stateOf } from '../../catalogue/state.ts';
import { isEmpty } from '../../catalogue/entry.ts';
import { plain, type Pair } from '../pair.ts';
import type { Finding } from '../problem.ts';

/** What the proposal does to a translation that was there before. */
export function history(pair: Pair): Finding[] {
  const { before } = pair;
  return before && !isEmpty(before) ? [...emptied(pair), ...barelyChanged(pair), ...secondReader(pair)] : [];
}

function emptied({ entry, before }: Pair): Finding[] {
  const lost = before?.text.findIndex((text, i) => text.trim() !== '' && (entry.text[i] ?? '').trim() === '') ?? -1;
  return lost >= 0 ? [{ rule: 'emptied', values: { before: before?.text[lost] ?? '' }, fixed: before?.text[lost] ?? '' }] : [];
}

/** How much of a sentence may have changed in English before one word of translation is too little. */
const alike = 0.7;

function barelyChanged({ entry, before, segment }: Pair): Finding[] {
  if (!before || isEmpty(entry) || isFlagged(entry) || stateOf(before, segment) !== 'stale') return [];
  const old = madeFrom(before).source;
  if (stateOf(entry, segment) === 'stale' || similarity(old, segment.text) >= alike) return [];
  return changedWords(before.text[0] ?? '', entry.text[0] ?? '') <= 1 ? [{ rule: 'barely-changed', values: { old, new: segment.text } }] : [];
}

const changedWords = (before: string, after: string) => diffWords(before, after).filter(({ added, value }) => added && /\p{L}/u.test(value)).reduce((sum, { value }) => sum + (value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/** A draft becomes a translation when a second person has read it, and that is for this person to say. */
function secondReader({ entry, before, segment }: Pair): Finding[] {
  const wasDraft = before?.draft && before.fuzzy;
  return wasDraft && stateOf(entry, segment) === 'current' ? [{ rule: 'second-reader' }] : [];
}

/** A long text that nobody has translated yet, though the entry is filled. */
export function unchanged({ entry, segment }: Pair): Finding[] {
  const source = essence(plain(segment.text));
  const small = source.match(/(?<![\p{L}])\p{Ll}[\p{L}’'-]+/gu)?.length ?? 0;
  return small >= 4 && source.length > 30 && entry.text.some((text) => essence(plain(text)) === source) ? [{ rule: 'unchanged' }] : [];
}
