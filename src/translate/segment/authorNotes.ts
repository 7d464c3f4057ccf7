import { parse } from 'yaml';
import type { Segment } from './segment.ts';

type Note = (segment: Segment) => string | undefined;

/** What an author tells the translator of a segment, beyond its kind and place. */
export function authorNotes(path: string, source: string): Note {
  if (path === 'interface.yaml') return interfaceNotes(source);
  return path.endsWith('/quiz.yaml') ? ({ context }) => quizNotes.find(([pattern]) => pattern.test(context))?.[1] : () => undefined;
}

/** Where a button or label is seen, as `content/interface.yaml` says. */
function interfaceNotes(source: string): Note {
  const words = parse(source) as Record<string, { note?: unknown }>;
  return ({ context }) => {
    const note = words[context.split('/')[0] ?? '']?.note;
    return typeof note === 'string' ? note.replace(/\s+/g, ' ') : undefined;
  };
}

/** Parts of a question, so that nobody wonders where the right answer is: it stays in the source. */
const quizNotes: [RegExp, string][] = [
  [/\/ask$/, 'Question'],
  [/\/options\/[^/]+\/(?:right|wrong)$/, 'Option · keep it about as long as the others'],
  [/\/options\/[^/]+\/why$/, 'Shown after this option was chosen'],
  [/\/accept$/, 'An answer that may be typed · write what a learner would type'],
  [/\/hint\/h[12]$/, 'Hint · it must not give the answer away'],
  [/\/stamp$/, 'Label on the item'],
];
