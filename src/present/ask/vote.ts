/**
 * Where a question is with the room: it is read, hands are counted, the count is closed, the answer is shown, people talk
 * it over. From a closed count a lead may show the answer, or first let people talk and vote again: the second is what
 * teaches most.
 */
export type Stage = 'ask' | 'vote' | 'lock' | 'reveal' | 'discuss';

/** One press of a lead: so many hands more, or fewer, for an option. */
export interface Step {
  option: string;
  by: number;
}

/** One time round the room. Cards are by their number, never by a name. */
export interface Round {
  steps: Step[];
  cards: Record<string, string>;
}

/** Words that one window hands to another, with the language they are in. */
export interface Said {
  lang: string;
  dir: string;
  text: string;
}

/** What a lead shows at the end. It travels to the screen only then. */
export interface Answer {
  right: string[];
  reasons: Said[];
  /** What is right is an order, and `right` is in it. */
  ordered?: boolean;
}

/** What is asked where the slide itself does not say it: a later moment of a scene. */
export interface Prompt {
  item: Said;
  options: Record<string, Said>;
}

/** One question with a room, or one part of it. Plain data: it travels between windows and outlives a crash. */
export interface Vote {
  stage: Stage;
  options: string[];
  /** Each hand may go up more than once: the question has several answers. */
  several: boolean;
  rounds: Round[];
  prompt?: Prompt;
  answer?: Answer;
}

const emptyRound = (): Round => ({ steps: [], cards: {} });

export const newVote = (options: string[], several = false, prompt?: Prompt): Vote => ({ stage: 'ask', options, several, rounds: [], ...(prompt && { prompt }) });

const last = ({ rounds }: Vote): Round => rounds.at(-1) ?? emptyRound();
const withLast = (vote: Vote, round: Round): Vote => ({ ...vote, rounds: [...vote.rounds.slice(0, -1), round] });
const during = (vote: Vote, stages: Stage[], become: () => Vote): Vote => (stages.includes(vote.stage) ? become() : vote);

/** How many a round has for an option. */
export const countOf = (round: Round, option: string): number =>
  round.steps.filter((step) => step.option === option).reduce((sum, { by }) => sum + by, 0) + Object.values(round.cards).filter((chosen) => chosen === option).length;

export const totalOf = (vote: Vote, round: Round = last(vote)): number => vote.options.reduce((sum, option) => sum + countOf(round, option), 0);

/** Opens the first count, or takes up the one that was closed too early. */
export const open = (vote: Vote): Vote =>
  during(vote, ['ask', 'lock'], () => ({ ...vote, stage: 'vote', rounds: vote.rounds.length > 0 ? vote.rounds : [emptyRound()] }));

/** Counts hands. Nothing counts while the count is closed, and no option falls below what the cards say. */
export const count = (vote: Vote, option: string, by: number): Vote =>
  during(vote, ['vote'], () => {
    const round = last(vote);
    const counted = round.steps.filter((step) => step.option === option).reduce((sum, step) => sum + step.by, 0);
    const change = Math.max(by, -counted);
    return vote.options.includes(option) && change !== 0 ? withLast(vote, { ...round, steps: [...round.steps, { option, by: change }] }) : vote;
  });

/** Gives an option everyone in the room who has not been counted. */
export const everyoneElse = (vote: Vote, option: string, room: number): Vote =>
  vote.several ? vote : count(vote, option, Math.max(0, room - totalOf(vote)));

/** Takes back the last press. */
export const undo = (vote: Vote): Vote => during(vote, ['vote'], () => withLast(vote, { ...last(vote), steps: last(vote).steps.slice(0, -1) }));

/** What the cards say now, by number. A person who turns the card changes that vote and adds none. */
export const readCards = (vote: Vote, cards: Record<string, string>): Vote =>
  during(vote, ['vote'], () => {
    const known = Object.entries(cards).filter(([, option]) => vote.options.includes(option));
    return withLast(vote, { ...last(vote), cards: { ...last(vote).cards, ...Object.fromEntries(known) } });
  });

export const lock = (vote: Vote): Vote => during(vote, ['vote'], () => ({ ...vote, stage: 'lock' }));

/** Shows the answer. A question without a vote goes there at once. */
export const reveal = (vote: Vote, answer: Answer): Vote => during(vote, ['ask', 'lock', 'discuss'], () => settled({ ...vote, stage: 'reveal', answer }));

export const discuss = (vote: Vote): Vote => during(vote, ['ask', 'lock', 'reveal'], () => settled({ ...vote, stage: 'discuss' }));

/** Opens one more count beside the first. The answer goes off the screen until the lead shows it again. */
export const again = (vote: Vote): Vote =>
  during(vote, ['lock', 'reveal', 'discuss'], () => {
    const { answer: _, ...rest } = settled(vote);
    return { ...rest, stage: 'vote', rounds: [...rest.rounds.slice(0, 1), emptyRound()] };
  });

/** Once a round is over its cards are a count like any other: which number chose what is forgotten. */
function settled(vote: Vote): Vote {
  const rounds = vote.rounds.map((round) => ({ steps: vote.options.map((option) => ({ option, by: countOf(round, option) })).filter(({ by }) => by > 0), cards: {} }));
  return { ...vote, rounds };
}
