import { newVote, type Vote } from './vote.ts';

/** What a room has been asked in one session. It travels with the session as `ask`. */
export interface Ask {
  /** How many people are there, as the lead counted. */
  room?: number;
  /** The vote on the screen, by its key. */
  current?: string;
  votes: Record<string, Vote>;
  /** People talk until this moment, in milliseconds since 1970. */
  until?: number;
}

export const noAsk: Ask = { votes: {} };

/** A question by name, or one part of it: one item of a sort, one moment of a scene. */
export const voteKey = (question: string, part = ''): string => (part ? `${question}#${part}` : question);
export const questionOf = (key: string): string => key.split('#')[0] ?? key;
export const partOf = (key: string): string => key.slice(questionOf(key).length + 1);

export const currentVote = (ask: Ask): Vote | undefined => (ask.current === undefined ? undefined : ask.votes[ask.current]);

/** Puts a question before the room. What it answered before is still there. */
export const turnTo = (ask: Ask, key: string, fresh: Vote = newVote([])): Ask => ({ ...ask, current: key, votes: { ...ask.votes, [key]: ask.votes[key] ?? fresh } });

/** Does something with the question before the room. */
export function withCurrent(ask: Ask, become: (vote: Vote) => Vote): Ask {
  const vote = currentVote(ask);
  return vote && ask.current !== undefined ? { ...ask, votes: { ...ask.votes, [ask.current]: become(vote) } } : ask;
}

/** Forgets what the room answered here, for the next group. */
export function forget(ask: Ask, key: string): Ask {
  const { [key]: _, ...votes } = ask.votes;
  return { ...ask, votes, ...(ask.current === key && { current: undefined }) };
}

export const withRoom = (ask: Ask, people: number | undefined): Ask => ({ ...ask, room: people !== undefined && people >= 1 ? Math.min(999, Math.floor(people)) : undefined });
