import { attributesOf, isWord, type Block } from './block.ts';

/** Blocks that get a slide of their own, and the name of that slide. */
const words: Record<string, string> = {
  Activity: 'activity',
  Case: 'case',
  Critical: 'critical',
  Discuss: 'discuss',
  Example: 'example',
  Figure: 'figure',
  KeyPoints: 'key-points',
  Question: 'question',
  RightsCheck: 'rights-check',
  Screen: 'screen',
  Slide: 'own',
  Step: 'steps',
  TryIt: 'try-it',
};

/** What kind of slide a block makes; none where it is text, a note, or told to stay off the screen. */
export function kindOf(block: Block): string | undefined {
  if (block.type === 'table') return 'table';
  if (block.type === 'blockquote') return 'quote';
  return isWord(block) && block.name && Object.hasOwn(words, block.name) ? words[block.name] : undefined;
}

/**
 * The last part of a slide's id: `figure-spectrum`, `question-sort-the-notices`, `key-points`. It hangs on the kind and
 * on the author's own names, never on words or on the place: links, and two windows in two languages, depend on it.
 */
export function nameOf(block: Block, kind: string): string {
  const { id, src } = attributesOf(block);
  const own = id ?? src?.replace(/\.svg$/, '');
  return own ? `${kind}-${own}` : kind;
}

/** Gives `name`, and `name-2`, `name-3` when it is asked for again. */
export function namer(): (name: string) => string {
  const given = new Map<string, number>();
  return (name) => {
    const n = (given.get(name) ?? 0) + 1;
    given.set(name, n);
    return n === 1 ? name : `${name}-${n}`;
  };
}
