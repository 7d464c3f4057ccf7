/** A state that several windows hold. Whoever changes it counts the revision up and signs. */
export interface Shared<T> {
  revision: number;
  author: string;
  state: T;
}

/** Whether `a` replaces `b`: the higher revision does; of two equal ones, that of the later name, so that all windows agree. */
export function newer(a: Omit<Shared<unknown>, 'state'>, b: Omit<Shared<unknown>, 'state'>): boolean {
  return a.revision === b.revision ? a.author > b.author : a.revision > b.revision;
}

/** The next revision. A window never signs two states with one number, so revision and author name exactly one state. */
export const next = <T>(before: Shared<T>, author: string, state: T): Shared<T> => ({ revision: before.revision + 1, author, state });
