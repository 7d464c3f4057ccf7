import { diffArrays } from 'diff';

/** A run of words that stayed, went or came. */
export interface WordChange {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** What changed between two wordings of a sentence, word by word. */
export const wordChanges = (before: string, after: string): WordChange[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({ kind: added ? 'new' : removed ? 'gone' : 'same', text: value.join('') }));

/** A tag is one word, and so is a run of spaces. */
const wordsOf = (text: string): string[] => text.match(/<\/?[gx]\d+\/?>|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
