import { inline } from '../../../quiz/inline.ts';
import { unmarked } from '../../../translate/tree/marked.ts';
import type { RoomVote } from '../../ask/roomVotes.ts';
import type { Line, Paragraph } from '../slideText.ts';

/** What a question answers, for the notes: what is right, with its letter on the slide, and why. */
export function answersOf(votes: RoomVote[], label: string): Paragraph[] {
  return [{ ...said(wordsOf(label)), line: [{ text: label, strong: true }] }, ...votes.flatMap(answer)];
}

function answer(vote: RoomVote): Paragraph[] {
  if (vote.options.length === 0) return vote.reasons.map((reason) => point(wordsOf(reason)));
  const right = vote.right.flatMap((id) => vote.options.filter((option) => option.id === id));
  // The things to sort carry the letters on the slide; here they have the name of their bin.
  const signed = vote.item === undefined || vote.ordered;
  const named = right.map(({ sign, text }) => [...(signed ? [{ text: `${sign}. ` }] : []), ...wordsOf(text)]);
  if (vote.item === undefined) return [...named.map((line, i) => point([...line, ...because(vote.ordered ? undefined : right[i]?.why)])), ...(vote.ordered ? vote.reasons.map((reason) => said(wordsOf(reason))) : [])];
  return [point([...wordsOf(vote.item), { text: ' → ' }, ...named.flatMap((line, i) => (i === 0 ? line : [{ text: ' / ' }, ...line])), ...because(vote.reasons.join(' '))])];
}

const because = (why: string | undefined): Line => (why ? [{ text: ' ' }, ...wordsOf(why).map((run) => ({ ...run, emphasis: true as const }))] : []);
const said = (line: Line): Paragraph => ({ kind: 'paragraph', role: 'text', line });
const point = (line: Line): Paragraph => ({ ...said(line), point: { level: 0, sign: 'bullet' } });

/** Words of a question as runs, with their stress. */
export const wordsOf = (text: string): Line => inline(unmarked(text)).map(({ kind, text }) => ({ text, ...(kind === 'strong' ? { strong: true } : kind === 'em' ? { emphasis: true } : {}) }));
