import type { Stage, Vote } from './vote.ts';

/** What a lead may do next. One of them is the usual thing to do. */
export const moves = ['open', 'lock', 'reveal', 'discuss', 'again', 'undo', 'forget'] as const;
export type Move = (typeof moves)[number];

const ofStage: Record<Stage, Move[]> = {
  ask: ['open'],
  vote: ['lock', 'undo'],
  lock: ['discuss', 'reveal', 'again', 'open', 'forget'],
  reveal: ['discuss', 'again', 'forget'],
  discuss: ['again', 'reveal', 'forget'],
};

/** The moves that make sense now, the usual one first. What has nothing to vote on is spoken about and then shown. */
export function movesOf(vote: Pick<Vote, 'stage' | 'options' | 'rounds' | 'answer'>): Move[] {
  if (vote.options.length === 0) return vote.stage === 'reveal' ? ['discuss', 'forget'] : ['reveal', ...(vote.stage === 'ask' ? (['discuss'] as const) : [])];
  const second = vote.rounds.length > 1;
  const found = ofStage[vote.stage].filter((move) => !(move === 'reveal' && vote.answer));
  return second && vote.stage === 'lock' ? ['reveal', ...found.filter((move) => move !== 'reveal')] : found;
}

/** How each move is called; opening a closed count again has a word of its own. */
export const wordOf = (move: Move, stage: Stage): string => (move === 'open' && stage === 'lock' ? 'ask.move.reopen' : `ask.move.${move}`);
export const wordsOf = [...moves.map((move) => `ask.move.${move}`), 'ask.move.reopen'];
