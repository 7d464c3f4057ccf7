/** What somebody can say of a statement. `na`: this is not our task. */
export const answers = ['yes', 'partly', 'no', 'na'] as const;
export type Answer = (typeof answers)[number];

/** A statement and the lessons that teach it. */
export interface Statement {
  id: string;
  lessons: string[];
}

/** Which lessons to take: first what is missing, then what is half there, each in teaching order. */
export interface Proposal {
  first: string[];
  next: string[];
}

/** `order` is every lesson in teaching order. A lesson that is missing for one reason is not repeated for another. */
export function propose(statements: readonly Statement[], given: ReadonlyMap<string, Answer>, order: readonly string[]): Proposal {
  const wanted = (answer: Answer) => new Set(statements.filter(({ id }) => given.get(id) === answer).flatMap(({ lessons }) => lessons));
  const [missing, half] = [wanted('no'), wanted('partly')];
  return {
    first: order.filter((lesson) => missing.has(lesson)),
    next: order.filter((lesson) => half.has(lesson) && !missing.has(lesson)),
  };
}
